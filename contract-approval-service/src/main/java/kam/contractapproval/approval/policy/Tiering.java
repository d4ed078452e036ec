package kam.contractapproval.approval.policy;

import java.math.BigDecimal;

/**
 * To which tier a contract belongs by a policy, and why: by its amount with the others that count with it, and one
 * tier up if a line sells under its floor price. At the top there is none above, so that a reason is needed instead.
 */
public record Tiering(Basis basis, Tier tier, boolean escalated, boolean needsFloorReason) {

    /** The amount in CNY that was compared with the bounds; null where the contract has none. */
    public BigDecimal amount() {
        return basis.total();
    }
}
