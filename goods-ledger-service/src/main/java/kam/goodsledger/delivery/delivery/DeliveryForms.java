package kam.goodsledger.delivery.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What clients send about a delivery. */
interface DeliveryForms {
    /** Who signed for the goods at the customer, when, and the document of this delivery that proves it (签收单). */
    record CustomerSignature(
            @NotBlank @Size(max = 100) String signedBy,
            @NotNull LocalDate signedOn,
            @NotNull UUID documentId) {}

    /** Why the customer did not take the goods (拒收). */
    record Refusal(@NotBlank @Size(max = 1000) String reason) {}
}
