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
import java.util.Collection;
import java.util.Map;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Fault;
import kam.kit.problem.JsonPointer;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Says what is wrong with a JSON body, in words that show nothing of our classes. */
final class JsonDiagnosis {
    private JsonDiagnosis() {}

    /** Also of what is wrong with the bytes; anything else comes back as it is, unchecked. */
    static RuntimeException of(IOException failure) {
        if (failure instanceof CharConversionException) {
            return new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("请求内容不是 UTF-8", "The body is not UTF-8"));
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
        var problem = new Problem(
                CommonProblem.MALFORMED_REQUEST,
                new Wording("请求内容不是此处所需的 JSON", "The body is not the JSON expected here"));
        return problem.at(pointer(failure), fault(failure));
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

    private static Fault fault(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return CommonFault.UNKNOWN_FIELD.fault();
        }
        if (failure instanceof StreamConstraintsException || failure.getCause() instanceof StreamConstraintsException) {
            return CommonFault.TOO_COMPLEX.fault();
        }
        if (failure instanceof InputCoercionException || failure.getCause() instanceof InputCoercionException) {
            return CommonFault.NUMBER_OUT_OF_RANGE.fault();
        }
        if (failure instanceof InvalidFormatException format
                && format.getValue() instanceof String text
                && text.indexOf('\0') >= 0) {
            return CommonFault.NUL_CHARACTER.fault();
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return expected(mismatch.getTargetType());
        }
        return failure instanceof JsonMappingException ? CommonFault.NOT_ACCEPTABLE.fault() : syntax(failure);
    }

    private static Fault syntax(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        boolean twice = message != null && message.startsWith("Duplicate field");
        var place = failure.getLocation() == null ? JsonLocation.NA : failure.getLocation();
        return (twice ? CommonFault.REPEATED_FIELD : CommonFault.NOT_JSON)
                .with("line", place.getLineNr())
                .with("column", place.getColumnNr());
    }

    private static Fault expected(Class<?> type) {
        return type != null && type.isEnum()
                ? TextValues.oneOf(type)
                : kind(type).fault();
    }

    private static CommonFault kind(Class<?> type) {
        if (type == null) {
            return CommonFault.EXPECTED_ANOTHER_KIND;
        }
        if (type == boolean.class || type == Boolean.class) {
            return CommonFault.EXPECTED_BOOLEAN;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return CommonFault.EXPECTED_INTEGER;
        }
        return CharSequence.class.isAssignableFrom(type) ? CommonFault.EXPECTED_TEXT : kindByFamily(type);
    }

    private static CommonFault kindByFamily(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return CommonFault.EXPECTED_NUMBER;
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return CommonFault.EXPECTED_ARRAY;
        }
        var textual = TextValues.expected(type);
        if (textual != null) {
            return textual;
        }
        return Map.class.isAssignableFrom(type) || type.isRecord()
                ? CommonFault.EXPECTED_OBJECT
                : CommonFault.EXPECTED_ANOTHER_KIND;
    }
}
