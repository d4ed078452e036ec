package kam.customer.overview.category;

import java.time.Instant;
import java.util.UUID;
import kam.customer.overview.category.Classification.Traits;
import kam.customer.overview.category.ClassificationPolicy.Points;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A classification as clients see it: what the customer gets, and why. */
record ClassificationView(
        UUID id,
        int policyVersion,
        String category,
        String categoryName,
        int importance,
        int visitEveryDays,
        int serviceTeamSize,
        Traits traits,
        Points points,
        boolean overridden,
        String reason,
        Person classifiedBy,
        Instant classifiedAt,
        long version)
        implements Versioned {}
