package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A side's signature; the document is null where none was needed. */
@Embeddable
record Signature(String signedBy, Instant signedAt, String recordedBy, UUID documentId) {}
