package kam.goodsledger.stock.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.stock.shipment.Shipment.NewReceipt;

/** What has arrived by the carrier's proof (承运签收凭证), where the office records nothing. Requirement G3. */
record ProvenReceipt(
        @NotNull Instant receivedAt,
        @NotNull UUID documentId,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull LineQuantity> lines) {
    NewReceipt receipt() {
        return new NewReceipt(receivedAt, lines);
    }
}
