package kam.goodsledger.statement;

import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.problem.Problem;

/** Who signs a statement (双方). */
enum Side {
    OFFICE(StatementStatus.SIGNED_BY_OFFICE, Role.OFFICE_MANAGER, StatementProblem.MANAGER_SIGNS),
    /** Signs on paper, which an office role records. */
    CUSTOMER(StatementStatus.SIGNED_BY_CUSTOMER, null, null),
    COMPANY(StatementStatus.SIGNED_BY_COMPANY, Role.FINANCE, StatementProblem.FINANCE_SIGNS);

    private final StatementStatus signedFirst;
    private final String signer;
    private final StatementProblem refusal;

    Side(StatementStatus signedFirst, String signer, StatementProblem refusal) {
        this.signedFirst = signedFirst;
        this.signer = signer;
        this.refusal = refusal;
    }

    /** What the statement becomes when this side signs: confirmed, if the other has signed already. */
    StatementStatus signing(StatementStatus current) {
        return current == StatementStatus.ISSUED ? signedFirst : StatementStatus.CONFIRMED;
    }

    /** Refuses with 403 who may not sign for this side. */
    void mustBeSignedBy(Caller by) {
        if (signer != null && !by.has(signer)) {
            throw new Problem(refusal, "Over this office you have the roles " + by.roles());
        }
    }
}
