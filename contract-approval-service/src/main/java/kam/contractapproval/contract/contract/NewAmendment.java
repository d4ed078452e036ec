package kam.contractapproval.contract.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a contract is to say instead, in full, and why. A line keeps its number, product and unit; what is given up has
 * the quantity 0, what is new stands behind.
 */
record NewAmendment(
        @NotBlank @Size(max = 2000) String reason,
        @Valid @NotNull ContractTerms terms) {}
