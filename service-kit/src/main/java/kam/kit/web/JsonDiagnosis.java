package kam.kit.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.JsonPointer;
import kam.kit.problem.Problem;

/** Says what is wrong with a JSON body, in words that show nothing of our classes. */
final class JsonDiagnosis {
    private JsonDiagnosis() {}

    /** Also of what is wrong with the bytes; anything else comes back as it is, unchecked. */
    static RuntimeException of(IOException failure) {
        if (failure instanceof CharConversionException) {
            return new Problem(CommonProblem.MALFORMED_REQUEST, "The body is not UTF-8");
        }
        return failure instanceof JsonProcessingException json ? of(json) : new UncheckedIOException(failure);
    }

    /** A mapping that is wrong in itself is our fault and comes back as an IllegalStateException. */
    static RuntimeException of(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        if (failure instanceof InvalidDefinitionException) {
            return new IllegalStateException("A request type cannot be read from JSON", failure);
        }
        var problem = new Problem(CommonProblem.MALFORMED_REQUEST, "The body is not the JSON expected here");
        return problem.at(pointer(failure), detail(failure));
    }

    private static String pointer(JsonProcessingException failure) {
        var pointer = new JsonPointer();
        if (failure instanceof JsonMappingException mapping) {
            for (var step : mapping.getPath()) {
                if (step.getFieldName() != null) {
                    pointer.field(step.getFieldName());
                } else {
                    pointer.index(step.getIndex());
                }
            }
        }
        return pointer.toString();
    }

    private static String detail(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "Unknown field";
        }
        if (failure instanceof StreamConstraintsException || failure.getCause() instanceof StreamConstraintsException) {
            return "Nested too deeply, too many values, or a number or a text is too long";
        }
        if (failure instanceof InputCoercionException || failure.getCause() instanceof InputCoercionException) {
            return "The number is out of range";
        }
        if (failure instanceof InvalidFormatException format && format.getValue() instanceof String text) {
            return text.indexOf('\0') >= 0 ? "The NUL character is not allowed" : "Expected " + kind(format);
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return "Expected " + kind(mismatch);
        }
        return failure instanceof JsonMappingException ? "Not acceptable here" : syntax(failure);
    }

    private static String syntax(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        String what = message != null && message.startsWith("Duplicate field") ? "A field occurs twice" : "Not JSON";
        JsonLocation place = failure.getLocation();
        return place == null ? what : what + ", at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String kind(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return "another kind of value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number in range";
        }
        return CharSequence.class.isAssignableFrom(type) ? "a text of valid characters" : kindByFamily(type);
    }

    private static String kindByFamily(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number of at most 40 digits, without a large exponent";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        String textual = TextValues.describe(type);
        if (textual != null) {
            return textual;
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "another kind of value";
    }
}
