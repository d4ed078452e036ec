package kam.contractapproval.approval.delegation;

import java.time.Instant;
import java.time.LocalDate;
import kam.kit.identity.Caller;

/** A real delegation for tests of other packages. */
public final class Deed {
    private final Delegation delegation;

    private final String delegate;

    private Deed(Delegation delegation, String delegate) {
        this.delegation = delegation;
        this.delegate = delegate;
    }

    /** Granted by this principal for both kinds of step, from this day on for so many days. */
    public static Deed granted(Caller principal, String delegate, LocalDate from, int days, Instant at) {
        var wish = new NewDelegation(
                null, null, delegate, DelegationScope.BOTH, principal.roles(), null, null, from, from.plusDays(days));
        var delegation = new Delegation("WT", wish, principal, from);
        delegation.grant("a".repeat(64), at);
        return new Deed(delegation, delegate);
    }

    public String delegate() {
        return delegate;
    }

    public void revoke(Caller by, Instant at) {
        delegation.mustBeInHandsOf(by);
        delegation.revoke(by, at);
    }

    public Mandate mandateOf(Caller person, LocalDate today) {
        return delegation.mandateOf(person, today);
    }
}
