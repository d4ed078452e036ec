package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.contractapproval.approval.policy.Confirmers;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.upload.CheckedUpload;

@ApplicationScoped
class DelegationService {
    private final DelegationRepository delegations;
    private final Organisation organisation;
    private final Instance<DelegationWarnings> warnings;
    private final Confirmers confirmers;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            Organisation organisation,
            @Any Instance<DelegationWarnings> warnings,
            Confirmers confirmers,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.delegations = delegations;
        this.organisation = organisation;
        this.warnings = warnings;
        this.confirmers = confirmers;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    DelegationView drawUp(NewDelegation wish) {
        wish.mustNameWhatIsThere(organisation);
        var number = numbers.next(Series.DELEGATION);
        var delegation = new Delegation(number, wish, signedIn.caller(), calendar.today());
        delegation.mustBeHeld(organisation);
        delegation.mustNotCloseCircle(delegations.granted(wish.validFrom(), wish.validUntil()));
        delegations.persist(delegation);
        delegations.flush();
        return viewOf(delegation);
    }

    /** Files the deed, and so grants the power of who drew it up himself. */
    @Transactional
    DelegationView grant(UUID id, String fileName, CheckedUpload deed) {
        delegations.oneGrantAtATime();
        var delegation = delegations.locked(id);
        delegation.mustBeInHandsOf(signedIn.caller());
        delegation.mustNotCloseCircle(delegations.granted(delegation.validFrom(), delegation.validUntil()));
        var document = documents.attach(id, "DEED", fileName, deed);
        delegation.grant(document.sha256(), clock.instant()).ifPresent(granted -> outbox.append(delegation, granted));
        return viewOf(delegation);
    }

    /** By a second person, where it was drawn up for another. */
    @Transactional
    DelegationView confirm(UUID id) {
        delegations.oneGrantAtATime();
        var delegation = delegations.locked(id);
        confirmers.mustInclude(signedIn.caller());
        delegation.mustNotCloseCircle(delegations.granted(delegation.validFrom(), delegation.validUntil()));
        outbox.append(delegation, delegation.confirm(signedIn.caller(), clock.instant()));
        return viewOf(delegation);
    }

    @Transactional
    DelegationView revoke(UUID id) {
        var delegation = delegations.locked(id);
        delegation.mustBeEndedBy(signedIn.caller());
        delegation.revoke(signedIn.caller().id(), clock.instant()).ifPresent(told -> outbox.append(delegation, told));
        return viewOf(delegation);
    }

    private DelegationView viewOf(Delegation delegation) {
        var deed = delegation.mandate();
        return delegation.view(
                warnings.stream().flatMap(some -> some.about(deed).stream()).toList());
    }

    @Transactional
    DelegationView read(UUID id) {
        return viewOf(delegations.visible(id));
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        delegations.visible(id);
    }

    @Transactional
    Page<DelegationView> list(PageRequest page, DelegationStatus status) {
        return delegations.list(page, status).map(Delegation::view);
    }
}
