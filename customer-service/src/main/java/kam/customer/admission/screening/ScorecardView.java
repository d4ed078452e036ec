package kam.customer.admission.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.rules.scoring.Factor;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A version of the scorecard as clients see it. */
record ScorecardView(
        UUID id,
        int policyVersion,
        LocalDate effectiveFrom,
        boolean inForce,
        String note,
        Person issuedBy,
        Instant issuedAt,
        List<Factor> factors,
        long version)
        implements Versioned {}
