package kam.goodsledger.stock.diversion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.goodsledger.stock.transfer.NewTransfer;

/** What clients send about a diversion. */
interface DiversionForms {
    /** Why the goods need not be given back, such as a shipment of the company that replaced them. */
    record Discharge(@NotBlank @Size(max = 1000) String reason) {}

    /** Held goods of one key account that the office wants to use for another, why, and by when it gives them back. */
    record NewDiversion(
            @Valid @NotNull NewTransfer goods,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull LocalDate replenishBy) {}
}
