package kam.customer.development.positioning;

import java.util.List;
import java.util.UUID;
import kam.kit.trail.Step;
import kam.kit.web.Versioned;

/** A product positioning as clients see it. */
record PositioningView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        PositioningStatus status,
        PositioningContent content,
        String contentDigest,
        List<Step> trail,
        long version)
        implements Versioned {}
