package kam.visit.gift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record GiftWithdrawal(@NotBlank @Size(max = 500) String reason) {}
