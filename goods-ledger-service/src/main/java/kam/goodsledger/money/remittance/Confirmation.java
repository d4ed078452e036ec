package kam.goodsledger.money.remittance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** When the money reached the company, and the document of this remittance that proves it (银行回单). */
record Confirmation(@NotNull LocalDate confirmedOn, @NotNull UUID documentId) {}
