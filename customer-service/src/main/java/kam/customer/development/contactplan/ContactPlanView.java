package kam.customer.development.contactplan;

import java.time.Instant;
import java.util.UUID;
import kam.customer.development.contactplan.ContactPlan.ContactPlanStatus;
import kam.kit.web.Versioned;

/** A contact as clients see it; the record is absent until it is written. */
record ContactPlanView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        ContactPlanStatus status,
        PlannedContact plan,
        boolean overdue,
        String plannedBy,
        Instant plannedAt,
        NegotiationRecord record,
        String recordedBy,
        Instant recordedAt,
        String cancellationReason,
        long version)
        implements Versioned {}
