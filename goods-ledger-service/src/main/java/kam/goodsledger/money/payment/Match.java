package kam.goodsledger.money.payment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Under which contract the money was paid. */
record Match(@NotNull UUID contractId) {}
