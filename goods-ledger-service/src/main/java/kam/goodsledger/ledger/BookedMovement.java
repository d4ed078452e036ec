package kam.goodsledger.ledger;

import java.time.Instant;
import java.util.UUID;

/** A movement with what its journal says of it: number of the document, when it happened, when and by whom booked. */
public record BookedMovement(
        Movement movement, UUID journalId, String document, Instant occurredAt, Instant bookedAt, String bookedBy) {}
