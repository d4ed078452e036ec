package kam.contractapproval.trade.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.contractapproval.trade.order.Order.TrialOutcome;

/** What clients send about a order. */
interface OrderForms {
    /** Why an order is no longer wanted. */
    record Cancellation(@NotBlank @Size(max = 1000) String reason) {}

    /** The verdict on a trial order; a rejection needs its reason. */
    record TrialVerdict(
            @NotNull TrialOutcome verdict, @Size(max = 1000) String reason) {
        boolean mustBeExplained() {
            return verdict == TrialOutcome.REJECTED && (reason == null || reason.isBlank());
        }
    }
}
