package kam.contractapproval.contract.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A contract to be drafted for a key account. */
record NewContract(@NotNull UUID customerId, @Valid @NotNull ContractTerms terms) {}
