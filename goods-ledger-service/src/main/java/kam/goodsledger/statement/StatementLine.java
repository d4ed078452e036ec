package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a statement, in CNY: what the customer owes more (debit) or less (credit), by which document, and the
 * balance after it.
 */
@Embeddable
record StatementLine(
        UUID movementId,
        LocalDate occurredOn,
        String reason,
        String document,
        UUID contractId,
        BigDecimal debit,
        BigDecimal credit,
        BigDecimal balance) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    static StatementLine of(Entry entry, BigDecimal balanceBefore) {
        var amount = entry.amount().setScale(2, RoundingMode.UNNECESSARY);
        return new StatementLine(
                entry.movementId(),
                LocalDate.parse(entry.day()),
                entry.reason(),
                entry.document(),
                entry.contractId(),
                amount.max(NOTHING),
                amount.negate().max(NOTHING),
                balanceBefore.add(amount));
    }

    String canonical() {
        return String.join(
                "\t",
                occurredOn.toString(),
                reason,
                document,
                debit.toPlainString(),
                credit.toPlainString(),
                balance.toPlainString());
    }

    /**
     * A movement of the customer's receivable: positive where the customer owes more for it, at contract price in CNY. The
     * day, in ISO 8601, is the company's.
     */
    record Entry(UUID movementId, String day, String reason, String document, UUID contractId, BigDecimal amount) {}
}
