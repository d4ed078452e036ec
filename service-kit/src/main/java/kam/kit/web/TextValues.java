package kam.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Fault;

/** Values written as text: taken from a JSON string in one exact form, and from nothing else. */
final class TextValues {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private record Form(CommonFault expected, Function<String, ?> read) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form(CommonFault.EXPECTED_UUID, TextValues::uuid),
            Instant.class,
                    new Form(CommonFault.EXPECTED_TIME, text -> time(text).toInstant()),
            OffsetDateTime.class, new Form(CommonFault.EXPECTED_TIME, TextValues::time),
            LocalDate.class, new Form(CommonFault.EXPECTED_DATE, text -> LocalDate.parse(fourDigitYear(text))),
            LocalTime.class,
                    new Form(
                            CommonFault.EXPECTED_TIME_OF_DAY,
                            text -> LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS)),
            YearMonth.class, new Form(CommonFault.EXPECTED_MONTH, text -> YearMonth.parse(fourDigitYear(text))));

    private TextValues() {}

    /** The fault of what is no value of this type, or null if the type is not written as text. */
    static CommonFault expected(Class<?> type) {
        var form = FORMS.get(type);
        return form == null ? null : form.expected();
    }

    /** The fault of what is no constant of this enum. */
    static Fault oneOf(Class<?> type) {
        return CommonFault.EXPECTED_ONE_OF.with(
                "values",
                Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ")));
    }

    /** Whether a value of this type is read by {@link #read}. */
    static boolean covers(Class<?> type) {
        return FORMS.containsKey(type);
    }

    /** Throws DateTimeException or IllegalArgumentException if the text is not of the form. */
    static Object read(Class<?> type, String text) {
        return FORMS.get(type).read().apply(text);
    }

    static void register(SimpleModule module) {
        FORMS.keySet().forEach(type -> register(module, type));
    }

    private static <T> void register(SimpleModule module, Class<T> type) {
        module.addDeserializer(type, new Deserializer<>(type));
    }

    private static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a UUID");
        }
        return UUID.fromString(text);
    }

    /** To the microsecond, since the database keeps no less: what is answered at once is what is read later. */
    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(fourDigitYear(text)).truncatedTo(ChronoUnit.MICROS);
    }

    /** RFC 3339 knows no other; Java reads years that the database has not. */
    private static String fourDigitYear(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            throw new IllegalArgumentException("A year has four digits");
        }
        return text;
    }

    private static final class Deserializer<T> extends StdScalarDeserializer<T> {
        private final transient Class<T> type;

        Deserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                return type.cast(read(type, parser.getText()));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw context.weirdStringException(parser.getText(), type, "not of the form");
            }
        }
    }
}
