package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.Size;

/** What may be said when a contract is submitted: why it sells under its floor price, needed at the top tier. */
record SubmissionWish(@Size(min = 1, max = 2000) String floorReason) {}
