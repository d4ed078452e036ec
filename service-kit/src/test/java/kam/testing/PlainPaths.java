package kam.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matcher;

/**
 * Follows paths that only name fields and places, as {@code customer.id} or {@code items[0].status}, through the answer
 * that REST Assured has parsed. REST Assured makes a class of every path that a test asks for, which took a sixth of the
 * tests' time; it still does for all others, and for whatever is not as expected, since it says best what is wrong.
 */
final class PlainPaths implements Filter {
    private static final String PLAIN = "[A-Za-z]\\w*(\\[\\d+])?(\\.[A-Za-z]\\w*(\\[\\d+])?)*";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        var answer = next.next(request, expected);
        return answer.contentType() == null || !answer.contentType().contains("json")
                ? answer
                : around(Response.class, answer, new Parsed(answer));
    }

    private static <T> T around(Class<T> type, T target, Parsed answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answered(self, target, method, arguments, answer)));
    }

    private static Object answered(Object self, Object target, Method method, Object[] arguments, Parsed answer)
            throws Throwable {
        if (method.getName().equals("body") && answer.meets(arguments)) {
            return self;
        }
        if (method.getName().equals("path") && isPath(arguments)) {
            var found = answer.at((String) arguments[0]);
            if (found.isPresent()) {
                return found.get();
            }
        }
        try {
            return as(method.getReturnType(), method.invoke(target, arguments), answer);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Goes on with what can be asked for paths. */
    private static Object as(Class<?> expected, Object result, Parsed answer) {
        if (expected.isAssignableFrom(ValidatableResponse.class) && result instanceof ValidatableResponse validated) {
            return around(ValidatableResponse.class, validated, answer);
        }
        if (expected == ExtractableResponse.class) {
            return around(ExtractableResponse.class, (ExtractableResponse<?>) result, answer);
        }
        return expected.isAssignableFrom(Response.class) && result instanceof Response response
                ? around(Response.class, response, answer)
                : result;
    }

    private static boolean isPath(Object[] arguments) {
        return arguments.length == 2
                && arguments[0] instanceof String
                && arguments[1] instanceof Object[] parameters
                && parameters.length == 0;
    }

    private static final class Parsed {
        private final Response answer;
        private Object root;

        Parsed(Response answer) {
            this.answer = answer;
        }

        /** Whether these are a plain path and what its value must be, and it is. */
        boolean meets(Object[] arguments) {
            return arguments != null
                    && arguments.length == 3
                    && arguments[0] instanceof String path
                    && arguments[1] instanceof Matcher<?> expected
                    && arguments[2] instanceof Object[] more
                    && more.length == 0
                    && at(path).filter(expected::matches).isPresent();
        }

        /** Empty where the path is not plain, leads through a list or to nothing. */
        Optional<Object> at(String path) {
            if (!path.matches(PLAIN)) {
                return Optional.empty();
            }
            if (root == null) {
                root = answer.jsonPath().get("$");
            }
            return Arrays.stream(path.split("[.\\[]"))
                    .reduce(Optional.ofNullable(root), (at, step) -> at.map(value -> next(value, step)), (a, b) -> b);
        }

        private static Object next(Object value, String step) {
            if (!step.endsWith("]")) {
                return value instanceof Map<?, ?> object ? object.get(step) : null;
            }
            int place = Integer.parseInt(step.substring(0, step.length() - 1));
            return value instanceof List<?> list && place < list.size() ? list.get(place) : null;
        }
    }
}
