package kam.goodsledger.reports.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a contract stands with its payments (回款情况), in CNY. Of the receivable, {@code retained} is not due before the
 * day after {@code retainedUntil} (质保金); of the rest, {@code due} and within that {@code overdue} follow the instalments.
 * A receivable below zero is a prepayment (预付款).
 */
record PaymentStandingView(
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        BigDecimal amount,
        BigDecimal paid,
        BigDecimal writtenOff,
        BigDecimal receivable,
        BigDecimal prepaid,
        BigDecimal retained,
        LocalDate retainedUntil,
        BigDecimal due,
        BigDecimal overdue) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    static PaymentStandingView of(ContractFigures figures, LocalDate today) {
        var owed = figures.receivable().max(NOTHING);
        var kept = figures.retainedUntil() != null && !today.isAfter(figures.retainedUntil());
        var retained = kept ? figures.retention().min(owed) : NOTHING;
        var payable = owed.subtract(retained);
        var settled = figures.paid().add(figures.writtenOff());
        return new PaymentStandingView(
                figures.contractId(),
                figures.contractNumber(),
                figures.customerId(),
                figures.office(),
                figures.amount(),
                figures.paid(),
                figures.writtenOff(),
                figures.receivable(),
                figures.receivable().negate().max(NOTHING),
                retained,
                figures.retainedUntil(),
                open(figures.due(), settled, payable),
                open(figures.pastDue(), settled, payable));
    }

    /** What of the instalments was not settled; nobody has to pay what was not delivered yet. */
    private static BigDecimal open(BigDecimal instalments, BigDecimal settled, BigDecimal payable) {
        return instalments.subtract(settled).max(NOTHING).min(payable);
    }
}
