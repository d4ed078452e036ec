package kam.goodsledger.reports.capital;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What of an office's capital has changed on a day, which is in ISO 8601. */
interface Change {
    String office();

    String day();

    void applyTo(OfficeCapital capital);

    default boolean isUpTo(LocalDate last) {
        return !LocalDate.parse(day()).isAfter(last);
    }

    /** Goods came or went, at the settlement prices of their contract lines. */
    record Goods(String office, String day, BigDecimal value) implements Change {
        @Override
        public void applyTo(OfficeCapital capital) {
            capital.goods(value);
        }
    }

    /** More or less is owed by customers, at the shares of their contracts. */
    record Debts(String office, String day, BigDecimal value) implements Change {
        @Override
        public void applyTo(OfficeCapital capital) {
            capital.debts(value);
        }
    }

    /** Money came to or left the office, and what of that was collected, also at the shares of its contracts. */
    record Cash(String office, String day, BigDecimal amount, BigDecimal collected, BigDecimal collectedAtSettlement)
            implements Change {
        @Override
        public void applyTo(OfficeCapital capital) {
            capital.cash(this);
        }
    }
}
