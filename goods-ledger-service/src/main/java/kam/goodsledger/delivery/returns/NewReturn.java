package kam.goodsledger.delivery.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.delivery.returns.GoodsReturn.Remedy;

/** What a customer brings back of a delivery, by which service ticket, and what it gets for it. */
record NewReturn(
        @NotNull UUID deliveryId,
        @NotBlank @Size(max = 40) String ticketNumber,
        @NotNull Remedy remedy,
        @NotNull Taker goesTo,
        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull LineQuantity> lines) {
    /** The same in the units of the contract's lines. */
    NewReturn in(LineUnits units, Contract contract) {
        return new NewReturn(deliveryId, ticketNumber, remedy, goesTo, reason, units.of(contract, lines));
    }
}
