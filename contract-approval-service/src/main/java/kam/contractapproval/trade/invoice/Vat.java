package kam.contractapproval.trade.invoice;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.kit.problem.Problem;

/**
 * What an invoice is about in CNY: the amount with VAT (含税金额), the rate in percent, and the tax that is in it (税额).
 * A correction has negative amounts.
 */
@Embeddable
record Vat(BigDecimal amount, BigDecimal taxRate, BigDecimal taxAmount) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** An invoice's lines are rounded each for itself, so the sum may differ by so much (ours, in CNY). */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    /** Refuses a tax that the rate does not make of the amount. */
    void mustFit() {
        var computed = amount.multiply(taxRate).divide(HUNDRED.add(taxRate), 2, RoundingMode.HALF_UP);
        boolean near = taxAmount.subtract(computed).abs().compareTo(ROUNDING) <= 0;
        boolean withinAmount = taxAmount.compareTo(amount) <= 0;
        boolean noneOfZero = taxRate.signum() > 0 || taxAmount.signum() == 0;
        if (!near || !withinAmount || !noneOfZero) {
            throw new Problem(InvoiceProblem.TAX_DOES_NOT_FIT, "The rate makes " + computed.toPlainString())
                    .at("/taxAmount", "about " + computed.toPlainString());
        }
    }

    Vat negated() {
        return new Vat(amount.negate(), taxRate, taxAmount.negate());
    }
}
