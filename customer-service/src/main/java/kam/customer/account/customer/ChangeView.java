package kam.customer.account.customer;

import java.time.Instant;
import java.util.UUID;

/** A change of one field as clients see it; before or after is absent where the field had or has no value. */
record ChangeView(
        UUID id, ArchivePart part, String field, String before, String after, String changedBy, Instant changedAt) {}
