package kam.contractapproval.trade.invoice;

import static kam.contractapproval.Refusal.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VatTest {
    @Test
    void theTaxIsInTheAmount() {
        vat("113.00", "13", "13.00").mustFit();
        vat("106.00", "6", "6.00").mustFit();
        vat("100.00", "0", "0.00").mustFit();
    }

    @Test
    void linesThatAreRoundedEachForItselfMayDifferByOneYuan() {
        vat("1130.00", "13", "131.00").mustFit();
        assertRefused("tax-does-not-fit", () -> vat("1130.00", "13", "131.01").mustFit());
    }

    @Test
    void aTaxOfAnotherRateIsRefused() {
        assertRefused("tax-does-not-fit", () -> vat("113.00", "13", "9.33").mustFit());
    }

    @Test
    void noRateMakesNoTaxAndNoTaxIsMoreThanItsAmount() {
        assertRefused("tax-does-not-fit", () -> vat("100.00", "0", "0.01").mustFit());
        assertRefused("tax-does-not-fit", () -> vat("0.50", "13", "0.60").mustFit());
    }

    private static Vat vat(String amount, String rate, String tax) {
        return new Vat(new BigDecimal(amount), new BigDecimal(rate), new BigDecimal(tax));
    }
}
