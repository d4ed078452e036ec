package kam.goodsledger.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.ledger.Movement.Source;
import org.hibernate.annotations.Immutable;

/** A movement as it is stored: only ever added and read. */
@Entity
@Immutable
@Table(name = "movement")
class MovementRow {
    @Id
    private UUID id;

    private UUID journalId;
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    private AccountRow debit;

    @ManyToOne(fetch = FetchType.LAZY)
    private AccountRow credit;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private UUID documentId;
    private int line;
    private UUID contractId;
    private Integer contractLine;
    private UUID reversalOf;
    private Instant occurredAt;
    private Instant bookedAt;
    private String bookedBy;

    MovementRow() {}

    MovementRow(Journal journal, Movement movement, AccountRow debit, AccountRow credit, Instant bookedAt) {
        this.id = movement.id();
        this.journalId = journal.id();
        this.document = journal.document();
        this.debit = debit;
        this.credit = credit;
        this.amount = movement.amount();
        this.reason = movement.source().reason();
        this.documentId = movement.source().documentId();
        this.line = movement.source().line();
        if (movement.contract() != null) {
            this.contractId = movement.contract().contractId();
            this.contractLine = movement.contract().line();
        }
        this.reversalOf = movement.reversalOf();
        this.occurredAt = journal.occurredAt();
        this.bookedAt = bookedAt;
        this.bookedBy = journal.by();
    }

    UUID id() {
        return id;
    }

    BookedMovement booked() {
        var movement = new Movement(
                id,
                debit.account(),
                credit.account(),
                amount,
                new Source(reason, documentId, line),
                ContractReference.stored(contractId, contractLine),
                reversalOf);
        return new BookedMovement(movement, journalId, document, occurredAt, bookedAt, bookedBy);
    }
}
