package kam.goodsledger.stock.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.goodsledger.stock.transfer.NewTransfer;

/** Which goods one office has to send to another, and why. */
record NewAllocation(
        @Valid @NotNull NewTransfer goods,
        @NotBlank @Size(max = 1000) String reason) {}
