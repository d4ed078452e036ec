package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which contracts a list shows; a bean of query parameters, each of which may be left out. */
class ContractFilter {
    @QueryParam("status")
    ContractStatus status;

    @QueryParam("customerId")
    UUID customerId;

    @QueryParam("applicationId")
    UUID applicationId;

    /** The amendments of this contract. */
    @QueryParam("amends")
    UUID amends;

    /** Contracts in effect of which the term ends by then. */
    @QueryParam("expiringWithinDays")
    @Min(0)
    @Max(3660)
    Integer expiringWithinDays;
}
