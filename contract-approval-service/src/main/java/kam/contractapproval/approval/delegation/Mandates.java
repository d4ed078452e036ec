package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Caller;

/** Finds out in whose name somebody may act today. */
@ApplicationScoped
public class Mandates {
    private final DelegationRepository delegations;
    private final BusinessCalendar calendar;

    Mandates(DelegationRepository delegations, BusinessCalendar calendar) {
        this.delegations = delegations;
        this.calendar = calendar;
    }

    /**
     * For a decision: the caller's own mandate, or with a delegation that of its deed, which then stays in force
     * until the transaction ends. Refuses a deed that is not the caller's (404, 403) or not in force (403).
     */
    public Mandate of(Caller caller, UUID delegationId) {
        return delegationId == null
                ? Mandate.own(caller)
                : delegations.heldForDecision(delegationId).mandateOf(caller, calendar.today());
    }

    /** Every mandate that the caller has today, his own first. */
    public List<Mandate> allOf(Caller caller) {
        return Stream.concat(
                        Stream.of(Mandate.own(caller)),
                        delegations.inForceFor(caller.id(), calendar.today()).stream()
                                .map(Delegation::mandate))
                .toList();
    }

    /** The mandates by deed that would do for this step today. */
    public List<Mandate> deedsCovering(Demand demand) {
        return delegations.granted(calendar.today(), calendar.today()).stream()
                .map(Delegation::mandate)
                .filter(mandate -> mandate.covers(demand))
                .toList();
    }
}
