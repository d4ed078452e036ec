package kam.goodsledger.reports.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the books say of a contract, in CNY: receivable from the ledger, what was paid and written off, which instalments
 * have come due and are past due, and the retention, whose amount is 0 and whose day is null where none was agreed.
 */
record ContractFigures(
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        BigDecimal amount,
        BigDecimal receivable,
        BigDecimal paid,
        BigDecimal writtenOff,
        BigDecimal due,
        BigDecimal pastDue,
        BigDecimal retention,
        LocalDate retainedUntil) {}
