package kam.contractapproval.contract.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients send about a contract. */
interface ContractForms {
    /** New terms for a draft. */
    record ContractChange(@Valid @NotNull ContractTerms terms) {}

    /** A contract to be drafted for a key account. */
    record NewContract(
            @NotNull UUID customerId, @Valid @NotNull ContractTerms terms) {}

    /** What may be said when a contract is submitted: why it sells under its floor price, needed at the top tier. */
    record SubmissionWish(@Size(min = 1, max = 2000) String floorReason) {}
}
