package kam.goodsledger.delivery.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;

/** Goods that the office sends to its customer under a contract. */
record NewDelivery(
        @NotNull UUID contractId,
        @NotNull LocalDate dispatchedOn,
        @Size(max = 100) String carrier,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull LineQuantity> lines) {
    /** The same in the units of the contract's lines. */
    NewDelivery in(LineUnits units, Contract contract) {
        return new NewDelivery(contractId, dispatchedOn, carrier, units.of(contract, lines));
    }
}
