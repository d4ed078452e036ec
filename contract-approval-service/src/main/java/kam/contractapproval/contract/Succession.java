package kam.contractapproval.contract;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which contract this one amends (变更) or renews (续签), one of the two, and why. Source: requirement A16. */
@Embeddable
record Succession(UUID amends, UUID renews, String successionReason) {
    static Succession amending(UUID contractId, String reason) {
        return new Succession(contractId, null, reason);
    }

    static Succession renewing(UUID contractId) {
        return new Succession(null, contractId, null);
    }
}
