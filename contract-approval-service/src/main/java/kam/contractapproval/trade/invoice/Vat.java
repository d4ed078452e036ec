package kam.contractapproval.trade.invoice;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

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
        if (!fits()) {
            throw new Problem(
                            InvoiceProblem.TAX_DOES_NOT_FIT,
                            Wording.of(
                                    "按税率应为 {0} | The rate makes {0}",
                                    computedTax().toPlainString()))
                    .at(
                            "/taxAmount",
                            new Fault(InvoiceProblem.TAX_DOES_NOT_FIT.code(), Wording.of("约 {tax} | about {tax}"))
                                    .with("tax", computedTax().toPlainString()));
        }
    }

    /** Whether the rate makes this tax of the amount. */
    boolean fits() {
        boolean near = taxAmount.subtract(computedTax()).abs().compareTo(ROUNDING) <= 0;
        boolean withinAmount = taxAmount.compareTo(amount) <= 0;
        boolean noneOfZero = taxRate.signum() > 0 || taxAmount.signum() == 0;
        return near && withinAmount && noneOfZero;
    }

    private BigDecimal computedTax() {
        return amount.multiply(taxRate).divide(HUNDRED.add(taxRate), 2, RoundingMode.HALF_UP);
    }

    Vat plus(Vat other) {
        return new Vat(amount.add(other.amount), taxRate, taxAmount.add(other.taxAmount));
    }

    Vat negated() {
        return new Vat(amount.negate(), taxRate, taxAmount.negate());
    }
}
