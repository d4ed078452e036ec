package kam.kpi.organisation.position;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kam.kit.identity.Role;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What a position (岗位) is: whom it reports to, its duties and powers, who is qualified, how many there are, and which
 * roles of the system it has. The source says from where it is taken; where it is ours, that it is.
 */
record PositionContent(
        @NotBlank @Size(max = 50) String chinese,
        @NotBlank @Size(max = 100) String english,
        @NotBlank @Size(max = 100) String department,

        @Size(max = 50) @Pattern(regexp = Position.CODE) String reportsTo,

        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 500) String> duties,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 500) String> powers,
        @Valid Qualification qualification,
        @Valid Headcount headcount,

        @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 50) String> roles,

        @Size(max = 200) String source) {

    /**
     * Who is qualified (任职资格). Education and years are held against whoever is appointed; fields, abilities and
     * expectations are for people to judge, since the source's lists of them are open ones (等).
     */
    record Qualification(
            Education education,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> fields,
            @Min(0) @Max(50) Integer years,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> abilities,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> expectations) {}

    /** How many there are to be (编制), from the one number to the other. */
    record Headcount(
            @NotNull @Min(0) @Max(10_000) Integer min,
            @NotNull @Min(1) @Max(10_000) Integer max) {}

    /** Refuses with 400 roles that are not known, a head count that no number meets, and a position under itself. */
    void mustHold(String code) {
        var problem = new Problem(PositionProblem.POSITION_INVALID, Wording.of("请更正所列字段 | Correct the fields named"));
        for (int i = 0; i < roles.size(); i++) {
            if (!Role.isKnown(roles.get(i))) {
                problem = problem.at("/roles/" + i, CommonFault.NOT_KNOWN);
            }
        }
        if (headcount != null && headcount.min() > headcount.max()) {
            problem = problem.at("/headcount/max", CommonFault.AT_LEAST.with("min", headcount.min()));
        }
        if (code.equals(reportsTo)) {
            problem = problem.at("/reportsTo", CommonFault.NOT_ACCEPTABLE);
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
