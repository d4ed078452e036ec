package kam.contractapproval.trade.quote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a negotiation led to nothing. */
record Loss(@NotBlank @Size(max = 2000) String reason) {}
