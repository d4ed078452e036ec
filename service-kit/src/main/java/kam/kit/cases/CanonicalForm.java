package kam.kit.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import kam.kit.document.Documents;

/**
 * The one way in which content is written down, so that the same content has the same digest: JSON with sorted names,
 * no spaces, nothing absent, decimals without trailing zeros, and the version of this form beside it. A field that is
 * added later and left empty changes no digest; one that is filled in does.
 */
public final class CanonicalForm {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new ShortestDecimal()))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalForm() {}

    private record Written(int canonicalForm, Object content) {}

    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(new Written(VERSION, content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Content that cannot be written", e);
        }
    }

    public static <T> T read(String canonical, Class<T> type) {
        try {
            return MAPPER.treeToValue(MAPPER.readTree(canonical).get("content"), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not content of " + type.getSimpleName(), e);
        }
    }

    /** The {@link #digest} of what {@link #write} makes of it. */
    public static String digestOf(Object content) {
        return digest(write(content));
    }

    /** SHA-256 over the UTF-8 bytes, in lower-case hexadecimal. */
    public static String digest(String canonical) {
        return Documents.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }

    private static final class ShortestDecimal extends StdSerializer<BigDecimal> {
        ShortestDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }
    }
}
