package kam.contractapproval.contract.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a price that has not come into force is taken back. */
record NewWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
