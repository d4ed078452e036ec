package kam.contractapproval.approval.delegation;

import java.time.Instant;
import java.time.LocalDate;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.identity.Caller;
import kam.kit.master.Lending;
import kam.kit.problem.Problem;

/** A real delegation for tests of other packages. */
public final class Deed {
    private final Delegation delegation;

    private final String delegate;
    private final LocalDate from;

    private Deed(Delegation delegation, String delegate, LocalDate from) {
        this.delegation = delegation;
        this.delegate = delegate;
        this.from = from;
    }

    /** Granted by this principal for both kinds of step, from this day on for so many days. */
    public static Deed granted(Caller principal, String delegate, LocalDate from, int days, Instant at) {
        var wish = new NewDelegation(
                null, null, delegate, DelegationScope.BOTH, principal.roles(), null, null, from, from.plusDays(days));
        var delegation = new Delegation("WT", wish, principal, from);
        delegation.grant("a".repeat(64), at);
        return new Deed(delegation, delegate, from);
    }

    public String principal() {
        return delegation.mandate().principal();
    }

    public String delegate() {
        return delegate;
    }

    public void revoke(Caller by, Instant at) {
        delegation.mustBeInHandsOf(by);
        delegation.revoke(by.id(), at);
    }

    /** As the organisation knows the principal today; refuses what he lends no more. */
    public Mandate mandateOf(Caller person, LocalDate today, PersonChanged principal) {
        var mandate = delegation.mandateOf(person, today);
        var lent = Lending.stillLent(principal, mandate.roles(), mandate.homes(), from, today);
        if (lent.isEmpty()) {
            throw new Problem(DelegationProblem.PRINCIPAL_LACKS_ROLE, "He lends nothing");
        }
        return mandate.in(lent);
    }
}
