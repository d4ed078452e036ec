package kam.goodsledger.reports.capital;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalCurveTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private static BigDecimal cny(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    private static Change.Goods goods(String office, int day, String value) {
        return new Change.Goods(office, FROM.plusDays(day).toString(), new BigDecimal(value));
    }

    private static Change.Cash cash(int day, String amount, String collected, String atSettlement) {
        return new Change.Cash(
                "BJ",
                FROM.plusDays(day).toString(),
                new BigDecimal(amount),
                new BigDecimal(collected),
                new BigDecimal(atSettlement));
    }

    private static CapitalView of(int days, Change... changes) {
        return CapitalCurve.of(List.of(changes), FROM, FROM.plusDays(days - 1L));
    }

    @Test
    void aDayShowsWhatHasChangedUpToItsEndAndNothingLater() {
        var days = of(4, goods("BJ", 2, "-30"), goods("BJ", 0, "100"))
                .offices()
                .get(0)
                .days();
        assertEquals(
                List.of(cny("100"), cny("100"), cny("70"), cny("70")),
                days.stream().map(CapitalView.Day::heldGoods).toList());
        assertEquals(FROM.plusDays(3), days.get(3).day());
    }

    @Test
    void everyOfficeHasItsOwnCurve() {
        var view = of(1, goods("SH", 0, "5"), goods("BJ", 0, "7"));
        assertEquals(
                List.of("BJ", "SH"),
                view.offices().stream().map(CapitalView.Office::office).toList());
        assertEquals(cny("7"), view.offices().get(0).days().get(0).total());
    }

    @Test
    void moneyCountsAtTheShareOfAllThatWasCollected() {
        var days = of(3, cash(0, "100", "100", "80"), cash(1, "100", "100", "60"), cash(2, "-150", "0", "0"))
                .offices()
                .get(0)
                .days();
        assertEquals(
                List.of(cny("80"), cny("140"), cny("35")),
                days.stream().map(CapitalView.Day::unremittedCash).toList());
    }

    @Test
    void theChartSaysWhatItShowsAndTakesNamesAsText() {
        var drawn = CapitalChart.of(of(
                2,
                goods("<B>", 0, "100"),
                new Change.Debts("<B>", FROM.toString(), new BigDecimal("-40")),
                goods("SH", 1, "1234.5")));
        assertTrue(drawn.contains("2026-03-02：暂存货物 1,334.50 元，应收 -40.00 元，未到账货款 0.00 元，合计 1,294.50 元。"), drawn);
        assertTrue(drawn.contains("&lt;B&gt;、SH"), drawn);
        assertFalse(drawn.contains("class=\"debts\" x=\"116"), "a prepayment has no bar");
    }

    @Test
    void aChartOfNothingIsStillAChart() {
        assertTrue(CapitalChart.of(of(1)).endsWith("</svg>\n"));
    }
}
