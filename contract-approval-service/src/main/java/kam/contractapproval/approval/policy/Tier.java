package kam.contractapproval.approval.policy;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A range of amounts that is approved alike (审批权限): from its bound in CNY up to the next tier's. Whether the bound
 * itself belongs to it is data, since the source's 以上 and 以下 both include the number. The signer's role is who may
 * file the signed and sealed contract.
 */
@Embeddable
public record Tier(int tier, BigDecimal bound, boolean boundIncluded, String signerRole, boolean signerOfOffice) {

    /** The number under which the short route stands among the tiers; no amount reaches it. */
    public static final int SHORT_ROUTE = 0;

    public boolean isShortRoute() {
        return tier == SHORT_ROUTE;
    }

    boolean reachedBy(BigDecimal amount) {
        int order = amount.compareTo(bound);
        return order > 0 || order == 0 && boundIncluded;
    }

    /** What filing the signed copy of such a contract asks for. */
    public Demand signing(String office, BigDecimal amount) {
        return new Demand(StepKind.SIGN, signerRole, signerOfOffice, office, amount);
    }

    /**
     * What somebody needs in order to act: a role, where {@code ofOffice} in the contract's own office, for a contract of
     * this amount in CNY (null where it has none). Where a person is named, it is this person whatever the role.
     */
    public record Demand(
            StepKind kind, String role, boolean ofOffice, String office, BigDecimal amount, String person) {

        public Demand(StepKind kind, String role, boolean ofOffice, String office, BigDecimal amount) {
            this(kind, role, ofOffice, office, amount, null);
        }
    }

    /** What a step asks of its person. */
    public enum StepKind {
        /** 签署. */
        SIGN,
        /** 审批, 批准. */
        APPROVE
    }
}
