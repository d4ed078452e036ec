package kam.goodsledger.delivery.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SoldLineTest {
    private final SoldLine threeForAHundred = new SoldLine(new BigDecimal("3.0000"), new BigDecimal("100.00"));

    @Test
    void theWholeIsWorthWhatItWasSoldFor() {
        assertEquals(new BigDecimal("100.00"), value("3", "0"));
    }

    @Test
    void partsThatAreReturnedOneAfterAnotherSumToTheWhole() {
        assertEquals(new BigDecimal("33.33"), value("1", "0"));
        assertEquals(new BigDecimal("33.34"), value("1", "1"));
        assertEquals(new BigDecimal("33.33"), value("1", "2"));
    }

    @Test
    void whatWasSoldForNothingIsWorthNothing() {
        var gift = new SoldLine(BigDecimal.ONE, BigDecimal.ZERO);
        assertEquals(0, gift.valueOf(BigDecimal.ONE, BigDecimal.ZERO).signum());
    }

    private BigDecimal value(String part, String before) {
        return threeForAHundred.valueOf(new BigDecimal(part), new BigDecimal(before));
    }
}
