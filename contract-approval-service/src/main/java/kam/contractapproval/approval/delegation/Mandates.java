package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Caller;
import kam.kit.master.Organisation;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Finds out in whose name somebody may act today. */
@ApplicationScoped
public class Mandates {
    private final DelegationRepository delegations;
    private final Organisation organisation;
    private final BusinessCalendar calendar;

    Mandates(DelegationRepository delegations, Organisation organisation, BusinessCalendar calendar) {
        this.delegations = delegations;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /**
     * For a decision: the caller's own mandate, or with a delegation that of its deed, which then stays in force
     * until the transaction ends. Refuses a deed that is not the caller's (404, 403) or not in force (403), nor one of a
     * principal who has left, is back, or holds the roles no more (403).
     */
    public Mandate of(Caller caller, UUID delegationId) {
        return delegationId == null ? Mandate.own(caller) : underDeed(caller, delegationId);
    }

    private Mandate underDeed(Caller caller, UUID delegationId) {
        var delegation = delegations.heldForDecision(delegationId);
        var deed = delegation.mandateOf(caller, calendar.today());
        return in(
                        organisation.stillLentForDecision(
                                deed.principal(), deed.roles(), deed.homes(), delegation.validFrom()),
                        deed)
                .orElseThrow(() -> new Problem(
                        DelegationProblem.PRINCIPAL_LACKS_ROLE,
                        Wording.of(
                                "授权人已离任、已返岗或已不具备该角色 | The principal has left, is back, or holds the roles no more")));
    }

    private Optional<Mandate> still(Delegation delegation) {
        var deed = delegation.mandate();
        return in(organisation.stillLent(deed.principal(), deed.roles(), deed.homes(), delegation.validFrom()), deed);
    }

    private static Optional<Mandate> in(Set<String> held, Mandate deed) {
        return held.isEmpty() ? Optional.empty() : Optional.of(deed.in(held));
    }

    /** Every mandate that the caller has today, his own first. */
    public List<Mandate> allOf(Caller caller) {
        return Stream.concat(Stream.of(Mandate.own(caller)), deedsOf(caller)).toList();
    }

    /** Those by deed. */
    public Stream<Mandate> deedsOf(Caller caller) {
        return delegations.inForceFor(caller.id(), calendar.today()).stream()
                .flatMap(delegation -> still(delegation).stream());
    }

    /** What this deed gave the caller, or still gives: whoever was given power is told what has become of it. */
    public Optional<Mandate> onceGiven(Caller caller, UUID delegationId) {
        return Optional.ofNullable(delegationId)
                .flatMap(id -> delegations.onceGranted(id, caller.id()))
                .map(Delegation::mandate);
    }

    /** The mandates by deed that would do for this step today. */
    public List<Mandate> deedsCovering(Demand demand) {
        return delegations.granted(calendar.today(), calendar.today()).stream()
                .flatMap(delegation -> still(delegation).stream())
                .filter(mandate -> mandate.covers(demand))
                .toList();
    }
}
