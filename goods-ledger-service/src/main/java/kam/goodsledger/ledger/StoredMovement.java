package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.ledger.Movement.Source;

/** A movement with its accounts, column by column as they are stored: whatever stands there can be read. */
record StoredMovement(
        UUID id,
        UUID journalId,
        String document,
        BigDecimal amount,
        String reason,
        UUID documentId,
        Integer line,
        UUID contractId,
        Integer contractLine,
        UUID reversalOf,
        Instant occurredAt,
        Instant bookedAt,
        String bookedBy,
        String debitKind,
        String debitOffice,
        UUID debitCustomer,
        String debitCommodity,
        String creditKind,
        String creditOffice,
        UUID creditCustomer,
        String creditCommodity) {
    /** Of {@code movement m}. */
    static final String COLUMNS = """
            m.id, m.journal_id, m.document, m.amount, m.reason, m.document_id, m.line, m.contract_id, m.contract_line,
            m.reversal_of, m.occurred_at, m.booked_at, m.booked_by,
            d.kind as debit_kind, d.office as debit_office, d.customer_id as debit_customer,
            d.commodity as debit_commodity,
            c.kind as credit_kind, c.office as credit_office, c.customer_id as credit_customer,
            c.commodity as credit_commodity
            """;

    static final String ACCOUNTS = "left join account d on d.id = m.debit_id left join account c on c.id = m.credit_id";

    /** Throws where what is stored is no movement. */
    BookedMovement booked() {
        var movement = new Movement(
                id,
                new Account(AccountKind.valueOf(debitKind), debitOffice, debitCustomer, debitCommodity),
                new Account(AccountKind.valueOf(creditKind), creditOffice, creditCustomer, creditCommodity),
                amount,
                new Source(Reason.valueOf(reason), documentId, line),
                ContractReference.stored(contractId, contractLine),
                reversalOf);
        return new BookedMovement(movement, journalId, document, occurredAt, bookedAt, bookedBy);
    }
}
