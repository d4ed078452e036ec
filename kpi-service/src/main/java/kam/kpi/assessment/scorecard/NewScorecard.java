package kam.kpi.assessment.scorecard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kam.kit.master.StaffMember;

/** Whose work in which quarter is to be assessed; the person is named as in tokens and events. */
record NewScorecard(
        @NotBlank @Size(max = 100) @StaffMember(orFormer = true)
        String person,

        @NotBlank @Size(max = 20) String office,

        @NotBlank @Pattern(regexp = "20\\d{2}-Q[1-4]", message = "季度，如 2026-Q4 | A quarter such as 2026-Q4")
        String period) {}
