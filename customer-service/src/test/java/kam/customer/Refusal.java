package kam.customer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kam.kit.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a rule refuses. */
public final class Refusal {
    private Refusal() {}

    /** The code of the problem. */
    public static String codeOf(ThrowingCallable refused) {
        return catchThrowableOfType(Problem.class, refused).code().code();
    }

    /** Which places the problem names. */
    public static List<String> pointersOf(ThrowingCallable refused) {
        return catchThrowableOfType(Problem.class, refused).errors().stream()
                .map(Problem.FieldError::pointer)
                .toList();
    }
}
