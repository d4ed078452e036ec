package kam.goodsledger.stock.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kam.goodsledger.contract.contract.LineQuantity;

/** What has arrived, and when; without a time it is now. */
record NewReceipt(
        Instant receivedAt, @NotEmpty @Size(max = 200) List<@Valid @NotNull LineQuantity> lines) {}
