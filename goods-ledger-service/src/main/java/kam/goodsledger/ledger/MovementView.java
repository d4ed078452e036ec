package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.kit.people.Person;

/** A movement as clients see it. */
record MovementView(
        UUID id,
        UUID journalId,
        Reason reason,
        String document,
        UUID documentId,
        int line,
        Side debit,
        Side credit,
        String commodity,
        BigDecimal amount,
        UUID contractId,
        Integer contractLine,
        UUID reversalOf,
        Instant occurredAt,
        Instant bookedAt,
        Person bookedBy) {

    record Side(AccountKind kind, String office, UUID customerId) {
        static Side of(Account account) {
            return new Side(account.kind(), account.office(), account.customerId());
        }
    }

    static MovementView of(BookedMovement booked) {
        var movement = booked.movement();
        var contract = movement.contract();
        return new MovementView(
                movement.id(),
                booked.journalId(),
                movement.source().reason(),
                booked.document(),
                movement.source().documentId(),
                movement.source().line(),
                Side.of(movement.debit()),
                Side.of(movement.credit()),
                movement.debit().commodity(),
                movement.amount(),
                contract == null ? null : contract.contractId(),
                contract == null ? null : contract.line(),
                movement.reversalOf(),
                booked.occurredAt(),
                booked.bookedAt(),
                Person.of(booked.bookedBy()));
    }
}
