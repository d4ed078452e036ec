package kam.contractapproval.contract.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** New terms for a draft. */
record ContractChange(@Valid @NotNull ContractTerms terms) {}
