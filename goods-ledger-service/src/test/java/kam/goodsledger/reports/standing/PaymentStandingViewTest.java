package kam.goodsledger.reports.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentStandingViewTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static BigDecimal cny(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    /** Of a contract over 10000 with 1000 retained until 30 June. */
    private static PaymentStandingView standing(LocalDate today, String receivable, String paid, String instalments) {
        var figures = new ContractFigures(
                UUID.randomUUID(),
                "HT-1",
                UUID.randomUUID(),
                "BJ",
                cny("10000"),
                cny(receivable),
                cny(paid),
                cny("0"),
                cny(instalments),
                cny(instalments),
                cny("1000"),
                LAST_DAY);
        return PaymentStandingView.of(figures, today);
    }

    @Test
    void whatIsRetainedIsNotDueThroughItsLastDay() {
        var standing = standing(LAST_DAY, "3000", "7000", "10000");
        assertEquals(cny("1000"), standing.retained());
        assertEquals(cny("2000"), standing.overdue());
    }

    @Test
    void fromTheNextDayOnItIsDueLikeTheRest() {
        var standing = standing(LAST_DAY.plusDays(1), "3000", "7000", "10000");
        assertEquals(cny("0"), standing.retained());
        assertEquals(cny("3000"), standing.overdue());
    }

    @Test
    void noMoreIsRetainedThanIsOwed() {
        var standing = standing(LAST_DAY, "400", "9600", "10000");
        assertEquals(cny("400"), standing.retained());
        assertEquals(cny("0"), standing.due());
    }

    @Test
    void anInstalmentIsNotOverdueForWhatWasNotDelivered() {
        assertEquals(cny("500"), standing(LAST_DAY, "1500", "0", "4000").overdue());
    }

    @Test
    void whoPaidInAdvanceOwesNothing() {
        var standing = standing(LAST_DAY, "-2500", "2500", "0");
        assertEquals(cny("2500"), standing.prepaid());
        assertEquals(cny("0"), standing.due());
        assertEquals(cny("0"), standing.retained());
    }
}
