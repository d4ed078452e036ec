package kam.visit.outing.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/**
 * A visit plan as clients see it. The report and the settlement are absent until they are there; {@code asked} and
 * {@code released} are in CNY; {@code reportDueOn} is the last day on which a report is in time.
 */
record VisitPlanView(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        Person accountManager,
        VisitPlanStatus status,
        VisitDetails details,
        String contentDigest,
        BigDecimal asked,
        BigDecimal released,
        LocalDate reportDueOn,
        boolean overdue,
        VisitReport report,
        Settled settlement,
        List<TrailLine> steps,
        long version)
        implements Versioned {

    /** What was spent, in CNY. */
    record Settled(List<ExpenseLine> lines, BigDecimal spent, String overBudgetReason, LocalDate settledOn) {}
}
