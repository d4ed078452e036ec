package kam.customer.admission.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An instalment and what came of it: amounts in CNY; settled on the day on which it was paid in full, overdue while it
 * is not and its day has passed.
 */
record InstalmentState(
        UUID contractId,
        int number,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal collected,
        LocalDate settledOn,
        boolean overdue,
        int daysLate,
        List<UUID> eventIds) {

    static InstalmentState of(
            PaymentInstalment instalment,
            BigDecimal collected,
            LocalDate settledOn,
            LocalDate today,
            List<UUID> eventIds) {
        var end = settledOn == null ? today : settledOn;
        return new InstalmentState(
                instalment.contractId(),
                instalment.number(),
                instalment.dueOn(),
                instalment.amount(),
                collected,
                settledOn,
                settledOn == null && today.isAfter(instalment.dueOn()),
                daysBetween(instalment.dueOn(), end),
                List.copyOf(eventIds));
    }

    /** How many days it was or is late, not counting those before the given day. */
    int daysLateSince(LocalDate day, LocalDate today) {
        return daysBetween(laterOf(dueOn, day), settledOn == null ? today : settledOn);
    }

    /** The next day on which it becomes overdue or another 30 days late. */
    LocalDate nextChange(LocalDate gradedOn, LocalDate today) {
        if (!today.isAfter(dueOn)) {
            return dueOn.plusDays(1);
        }
        var months = daysLateSince(gradedOn, today) / PaymentBehaviour.MONTH + 1;
        return laterOf(dueOn, gradedOn).plusDays((long) months * PaymentBehaviour.MONTH);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
