package kam.goodsledger.reports.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The company's capital that is tied up in offices (资金占用), day by day, both ends included, as of the end of each day
 * by what is booked now; all in CNY at settlement value.
 */
record CapitalView(LocalDate from, LocalDate until, List<Office> offices) {
    record Office(String office, List<Day> days) {}

    /**
     * Goods held, on delivery or returned; what customers owe, below zero where they have paid in advance; money collected that has
     * not reached the company.
     */
    record Day(
            LocalDate day, BigDecimal heldGoods, BigDecimal receivables, BigDecimal unremittedCash, BigDecimal total) {
        static Day of(LocalDate day, BigDecimal heldGoods, BigDecimal receivables, BigDecimal unremittedCash) {
            return new Day(
                    day,
                    heldGoods,
                    receivables,
                    unremittedCash,
                    heldGoods.add(receivables).add(unremittedCash));
        }
    }
}
