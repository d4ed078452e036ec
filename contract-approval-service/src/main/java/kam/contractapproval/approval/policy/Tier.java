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

    boolean reachedBy(BigDecimal amount) {
        int order = amount.compareTo(bound);
        return order > 0 || order == 0 && boundIncluded;
    }

    /** What filing the signed copy of such a contract asks for. */
    public Demand signing(String office, BigDecimal amount) {
        return new Demand(StepKind.SIGN, signerRole, signerOfOffice, office, amount);
    }
}
