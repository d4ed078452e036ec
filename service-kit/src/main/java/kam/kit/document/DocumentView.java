package kam.kit.document;

import java.time.Instant;
import java.util.UUID;
import kam.kit.people.Person;

/** A document as clients see it; {@code size} in bytes, {@code sha256} in hexadecimal. */
public record DocumentView(
        UUID id,
        String kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Person attachedBy,
        Instant attachedAt) {
    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.kind(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                Person.of(document.attachedBy()),
                document.attachedAt());
    }
}
