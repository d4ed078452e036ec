package kam.contractapproval.trade.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an order is no longer wanted. */
record Cancellation(@NotBlank @Size(max = 1000) String reason) {}
