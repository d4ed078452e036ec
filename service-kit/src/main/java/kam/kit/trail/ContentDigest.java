package kam.kit.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import kam.kit.document.Documents;

/** The digest by which an approver says what was read, so that nothing else gets approved. */
public final class ContentDigest {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ContentDigest() {}

    /** SHA-256 in hexadecimal; amounts must have their scale already, since 1.0 and 1.00 differ here. */
    public static String of(Object... content) {
        try {
            return Documents.sha256(CANONICAL.writeValueAsBytes(List.of(content)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Content that cannot be written", e);
        }
    }
}
