package kam.kpi.measure.target;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.master.StaffMember;
import kam.kpi.fact.Period;

/** A target for a person (with the office), an office, or, with neither, the whole. */
record NewTarget(
        @NotBlank @Size(max = 100) String indicator,

        @NotBlank @Pattern(regexp = Period.FORM) @Size(max = 7)
        String period,

        @Size(min = 1, max = 20) @Pattern(regexp = ".*\\S.*")
        String office,

        @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") @StaffMember
        String person,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal value) {}
