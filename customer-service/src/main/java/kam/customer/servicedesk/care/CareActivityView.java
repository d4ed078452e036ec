package kam.customer.servicedesk.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.care.CareActivity.CareDone;
import kam.customer.servicedesk.care.CareActivity.CareStatus;
import kam.customer.servicedesk.desk.Account;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A care activity as clients see it; {@code dueOn} is absent once nothing is to come. */
record CareActivityView(
        UUID id,
        Account account,
        CarePlan plan,
        CareStatus status,
        LocalDate dueOn,
        boolean overdue,
        List<CareDone> done,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
