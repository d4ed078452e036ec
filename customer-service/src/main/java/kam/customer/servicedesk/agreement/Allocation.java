package kam.customer.servicedesk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import kam.kit.problem.Problem;

/** How the agreed amount is allocated (资金配置). */
record Allocation(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull AllocationLine> lines) {
    /** Refuses with 400 lines that do not make the amount. */
    void mustMake(BigDecimal amount) {
        var sum = lines.stream().map(AllocationLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(amount) != 0) {
            throw new Problem(AgreementProblem.ALLOCATION_DOES_NOT_SUM, "Agreed: " + amount + ", allocated: " + sum)
                    .at("/lines", "must make " + amount);
        }
    }

    /** A part of the agreed amount and what it is put into. */
    record AllocationLine(
            @NotBlank @Size(max = 300) String purpose,

            @NotNull @Positive @Digits(integer = 16, fraction = 2)
            BigDecimal amount) {}
}
