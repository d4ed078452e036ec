package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

/** What is asked of a list of contracts beside its grammar. */
class ContractFilter {
    /** Contracts in effect of which the term ends by then. */
    @QueryParam("expiringWithinDays")
    @Min(0)
    @Max(3660)
    Integer expiringWithinDays;
}
