package kam.customer.overview.category;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.overview.category.ClassificationPolicy.IndustryPoints;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A version of the classification rules as clients see it. */
record ClassificationPolicyView(
        UUID id,
        int policyVersion,
        LocalDate effectiveFrom,
        boolean inForce,
        String note,
        Person issuedBy,
        Instant issuedAt,
        List<Band> size,
        List<Band> value,
        List<IndustryPoints> industries,
        int otherIndustryPoints,
        List<Category> categories,
        long version)
        implements Versioned {}
