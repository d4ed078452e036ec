package kam.visit.gift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NewGiftApplication(
        @NotNull UUID customerId, @Valid @NotNull GiftDetails details) {}
