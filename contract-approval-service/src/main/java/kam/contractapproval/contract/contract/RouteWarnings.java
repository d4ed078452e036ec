package kam.contractapproval.contract.contract;

import java.util.List;
import java.util.UUID;

/** Who knows what is to be known of a contract before one decides on it: every bean of this type is asked. */
public interface RouteWarnings {
    List<RouteWarning> about(UUID contractId, ContractTerms terms);
}
