package kam.customer.overview.archive;

import java.time.Instant;
import java.util.UUID;

/** A reveal in the list: to whom, with which roles, when, why; never what was shown. */
record RevealView(
        UUID id, UUID customerId, String office, String reason, String revealedTo, String roles, Instant revealedAt) {}
