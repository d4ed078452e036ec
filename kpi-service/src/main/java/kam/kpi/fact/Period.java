package kam.kpi.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period of assessment (考核周期): a month ({@code 2026-10}), a quarter ({@code 2026-Q4}) or a year ({@code 2026}),
 * in business days. Source: 第2章 考核周期 月/季/年, requirement K1.
 */
public record Period(Kind kind, LocalDate firstDay, LocalDate lastDay) {
    /** The form of a period in requests. */
    public static final String FORM = "20\\d{2}(-(0[1-9]|1[0-2]|Q[1-4]))?";

    /** How long a period is. */
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    /** Throws {@link IllegalArgumentException} for what is not of the {@link #FORM}. */
    public static Period of(String text) {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        var year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return months(Kind.YEAR, YearMonth.of(year, 1), 12);
        }
        if (text.charAt(5) == 'Q') {
            return months(Kind.QUARTER, YearMonth.of(year, (text.charAt(6) - '0') * 3 - 2), 3);
        }
        return months(Kind.MONTH, YearMonth.parse(text), 1);
    }

    private static Period months(Kind kind, YearMonth first, int count) {
        return new Period(kind, first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> YearMonth.from(firstDay).toString();
            case QUARTER -> firstDay.getYear() + "-Q" + lastDay.getMonthValue() / 3;
            case YEAR -> String.valueOf(firstDay.getYear());
        };
    }
}
