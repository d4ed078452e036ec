package kam.customer.development.worth;

import java.time.Instant;
import java.util.UUID;
import kam.customer.development.worth.WorthAnalysis.WorthResult;
import kam.customer.development.worth.WorthAnalysis.WorthStatus;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A worth analysis as clients see it; rule, result and digest are absent while it is a draft. */
record WorthAnalysisView(
        UUID id,
        String number,
        UUID customerId,
        int revision,
        String office,
        Person accountManager,
        WorthStatus status,
        WorthContent content,
        Person draftedBy,
        Instant draftedAt,
        WorthRule rule,
        WorthResult result,
        String digest,
        Person concludedBy,
        Instant concludedAt,
        long version)
        implements Versioned {}
