package kam.contractapproval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kam.kit.problem.Problem;
import org.junit.jupiter.api.function.Executable;

/** What a rule refuses, by its code. */
public final class Refusal {
    private Refusal() {}

    public static void assertRefused(String code, Executable attempt) {
        assertEquals(code, assertThrows(Problem.class, attempt).code().code());
    }
}
