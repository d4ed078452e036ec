package kam.customer.admission.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.CreditCode;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.problem.Problem;

/**
 * A candidate to be screened: either a customer, of whatever status, or somebody not registered, by name, office and,
 * if known, credit code. Every factor of the scorecard in force is scored with its reason.
 */
record NewScreening(
        UUID customerId,
        @Size(max = 200) String name,
        @Size(max = 18) String creditCode,
        @Size(max = 20) String office,
        @NotNull @Size(min = 1, max = 30) List<@Valid @NotNull FactorScore> scores) {

    /** Refuses a candidate named in both ways or in none. */
    void mustHold() {
        var problem = new Problem(ScreeningProblem.CANDIDATE_INVALID, "See errors");
        if (customerId != null) {
            problem = absent(name, "/name", problem);
            problem = absent(creditCode, "/creditCode", problem);
            problem = absent(office, "/office", problem);
        } else {
            problem = given(name, "/name", problem);
            problem = given(office, "/office", problem);
            if (creditCode != null && !CreditCode.isValid(creditCode)) {
                problem = problem.at("/creditCode", "not a code by GB 32100");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static Problem absent(String value, String pointer, Problem problem) {
        return value == null ? problem : problem.at(pointer, "known of the customer already");
    }

    private static Problem given(String value, String pointer, Problem problem) {
        return value != null && !value.isBlank() ? problem : problem.at(pointer, "needed without customerId");
    }
}
