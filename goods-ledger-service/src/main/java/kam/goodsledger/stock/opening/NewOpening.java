package kam.goodsledger.stock.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The first report under the customer's contract. */
record NewOpening(@NotNull UUID contractId, @Valid @NotNull OpeningReport report) {}
