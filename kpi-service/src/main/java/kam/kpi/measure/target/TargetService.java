package kam.kpi.measure.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;
import kam.kit.web.Etag;
import kam.kpi.measure.target.Target.TargetChange;

@ApplicationScoped
class TargetService {
    private final TargetRepository targets;
    private final Organisation organisation;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final Clock clock;

    TargetService(TargetRepository targets, Organisation organisation, Outbox outbox, SignedIn signedIn, Clock clock) {
        this.targets = targets;
        this.organisation = organisation;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    TargetView set(NewTarget wanted) {
        organisation.mustBeOpen(wanted.office(), "/office");
        if (wanted.office() != null) {
            organisation.mustWorkFor(wanted.office(), wanted.person(), "/person");
        }
        var target = new Target(wanted, signedIn.caller().id(), clock.instant());
        var all = new ArrayList<>(
                targets.lockedBreakdown(wanted.indicator(), wanted.period()).targets());
        var known = all.stream()
                .anyMatch(other -> Objects.equals(other.office(), target.office())
                        && Objects.equals(other.person(), target.person()));
        if (known) {
            throw new Problem(TargetProblem.TARGET_ALREADY_SET, "Set already for " + wanted.period());
        }
        all.add(target);
        new Breakdown(all).mustHold();
        targets.persist(target);
        outbox.append(target, target.set());
        return TargetView.of(target);
    }

    @Transactional
    TargetView change(UUID id, String ifMatch, TargetChange change) {
        var target = targets.locked(id);
        Etag.mustMatch(ifMatch, target.version());
        var event = target.change(change, signedIn.caller().id(), clock.instant());
        targets.lockedBreakdown(target.indicator(), target.period()).mustHold();
        outbox.append(target, event);
        return TargetView.of(target);
    }

    @Transactional
    TargetView read(UUID id) {
        return TargetView.of(targets.visible(id));
    }

    @Transactional
    Page<TargetView> list(PageRequest page, String indicator, String period, String office, String person) {
        return targets.list(page, indicator, period, office, person).map(TargetView::of);
    }

    @Transactional
    BreakdownView breakdown(String indicator, String period) {
        return BreakdownView.of(indicator, period, targets.breakdown(indicator, period), signedIn.caller());
    }
}
