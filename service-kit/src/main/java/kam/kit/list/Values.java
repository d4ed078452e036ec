package kam.kit.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.web.Parameters;

/** What parameters of a list say, read as the type that their attribute has. */
final class Values {
    private static final int MOST = 100;

    private Values() {}

    /** One value or, between commas, several; each is refused with 400 unless it is of the type. */
    static List<Object> all(String parameter, Class<?> type, String text) {
        var values = Arrays.stream(text.split(",", -1))
                .map(value -> one(parameter, type, value))
                .distinct()
                .toList();
        if (values.size() > MOST) {
            throw refused(parameter, "Expected at most " + MOST + " values");
        }
        return values;
    }

    static Object one(String parameter, Class<?> type, String text) {
        if (text.isEmpty()) {
            throw refused(parameter, "Expected a value");
        }
        return type == String.class ? text : Parameters.read(parameter, type, text);
    }

    /** Those of the names, between commas, that are known; one that is not is refused with 400. */
    static List<String> names(String parameter, String text, String... known) {
        var names = List.of(text.split(",", -1));
        if (!List.of(known).containsAll(names)) {
            throw refused(parameter, "Expected some of " + String.join(", ", known));
        }
        return Stream.of(known).filter(names::contains).toList();
    }

    static Problem refused(String parameter, String why) {
        return new Problem(CommonProblem.INVALID_PARAMETER, "A parameter cannot be read").atParameter(parameter, why);
    }
}
