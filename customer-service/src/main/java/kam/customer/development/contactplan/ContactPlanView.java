package kam.customer.development.contactplan;

import java.time.Instant;
import java.util.UUID;
import kam.customer.development.contactplan.ContactPlan.ContactPlanStatus;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A contact as clients see it; the record is absent until it is written. */
record ContactPlanView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        ContactPlanStatus status,
        PlannedContact plan,
        boolean overdue,
        Person plannedBy,
        Instant plannedAt,
        NegotiationRecord record,
        Person recordedBy,
        Instant recordedAt,
        String cancellationReason,
        long version)
        implements Versioned {}
