package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A side's signature; the document is null where none was needed. */
@Embeddable
record Signature(
        @Enumerated(EnumType.STRING) Side side,
        String signedBy,
        Instant signedAt,
        String recordedBy,
        UUID documentId) {}
