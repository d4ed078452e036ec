package kam.contractapproval.trade.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** By when a contract is to be settled instead of the day that its terms say, and why. */
record SettlementPlan(
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 2000) String reason) {

    /** That a contract is rightly planned for this day, which was read. */
    record PlanConfirmation(@NotNull LocalDate plannedOn) {}
}
