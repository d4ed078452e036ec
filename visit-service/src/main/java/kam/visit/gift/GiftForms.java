package kam.visit.gift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients send about a gift. */
interface GiftForms {
    record GiftWithdrawal(@NotBlank @Size(max = 500) String reason) {}

    record NewGiftApplication(
            @NotNull UUID customerId, @Valid @NotNull GiftDetails details) {}
}
