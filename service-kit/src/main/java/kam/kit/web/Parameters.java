package kam.kit.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Reads path and query parameters. A path that is not one of ours names nothing: 404. A query parameter that
 * cannot be read is named in a 400.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> read = reader(type);
        return read == null ? null : new Converter<>(read, type, refusal(type, annotations));
    }

    /** The value of a query parameter that no resource method declares; one that cannot be read is named in a 400. */
    public static Object read(String name, Class<?> type, String text) {
        try {
            return reader(type).apply(text);
        } catch (RuntimeException notOfTheForm) {
            throw unreadable(name, type);
        }
    }

    private static Function<String, Object> reader(Class<?> type) {
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        if (TextValues.covers(type)) {
            return text -> TextValues.read(type, text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == long.class || type == Long.class) {
            return Long::valueOf;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Parameters::bool;
        }
        return type == BigDecimal.class ? Parameters::decimal : null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findAny()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** Nobody filters by a number of more characters than these, an exponent included. */
    private static BigDecimal decimal(String text) {
        if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    private static Problem refusal(Class<?> type, Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof PathParam) {
                return new Problem(
                        CommonProblem.NOT_FOUND, new Wording("此编号下没有任何内容", "Nothing is stored under this id"));
            }
        }
        String name = Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
        return unreadable(name, type);
    }

    private static Problem unreadable(String name, Class<?> type) {
        return new Problem(CommonProblem.INVALID_PARAMETER, new Wording("参数无法读取", "A parameter cannot be read"))
                .atParameter(name, expected(type));
    }

    private static Fault expected(Class<?> type) {
        if (type.isEnum()) {
            return TextValues.oneOf(type);
        }
        var textual = TextValues.expected(type);
        if (textual != null) {
            return textual.fault();
        }
        boolean logical = type == boolean.class || type == Boolean.class;
        return (logical ? CommonFault.EXPECTED_BOOLEAN : CommonFault.EXPECTED_NUMBER).fault();
    }

    private record Converter<T>(Function<String, Object> read, Class<T> type, Problem refusal)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) read.apply(text);
            } catch (RuntimeException notOfTheForm) {
                throw refusal;
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
