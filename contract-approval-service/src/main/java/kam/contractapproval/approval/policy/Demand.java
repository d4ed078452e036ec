package kam.contractapproval.approval.policy;

import java.math.BigDecimal;

/**
 * What somebody needs in order to act: a role, where {@code ofOffice} in the contract's own office, for a contract of
 * this amount in CNY (null where it has none). Where a person is named, it is this person whatever the role.
 */
public record Demand(StepKind kind, String role, boolean ofOffice, String office, BigDecimal amount, String person) {

    public Demand(StepKind kind, String role, boolean ofOffice, String office, BigDecimal amount) {
        this(kind, role, ofOffice, office, amount, null);
    }
}
