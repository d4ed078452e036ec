package kam.kpi.assessment.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.problem.Problem;
import kam.kpi.assessment.scheme.AssessmentScheme;
import kam.kpi.assessment.scheme.SchemeLine;
import kam.kpi.assessment.scheme.SchemeRepository;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.AssignmentRepository;
import kam.kpi.fact.FactRebuild;
import kam.kpi.fact.FactRepository;
import kam.kpi.fact.Period;
import kam.kpi.measure.indicator.Evidence.Plan;
import kam.kpi.measure.target.TargetRepository;

@ApplicationScoped
class ScorecardService {
    private final ScorecardRepository scorecards;
    private final SchemeRepository schemes;
    private final TargetRepository targets;
    private final FactRepository facts;
    private final AssignmentRepository assignments;
    private final FactRebuild rebuild;
    private final Organisation organisation;
    private final ListFiles files;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    ScorecardService(
            ScorecardRepository scorecards,
            SchemeRepository schemes,
            TargetRepository targets,
            FactRepository facts,
            AssignmentRepository assignments,
            FactRebuild rebuild,
            Organisation organisation,
            ListFiles files,
            Outbox outbox,
            SignedIn signedIn,
            Clock clock,
            BusinessCalendar calendar) {
        this.scorecards = scorecards;
        this.schemes = schemes;
        this.targets = targets;
        this.facts = facts;
        this.assignments = assignments;
        this.rebuild = rebuild;
        this.organisation = organisation;
        this.files = files;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Transactional
    ScorecardView compute(NewScorecard wanted) {
        organisation.mustBeKnown(wanted.office(), "/office");
        var scheme = schemes.inForce(Period.of(wanted.period()).firstDay());
        return computed(wanted.person(), wanted.office(), wanted.period(), scheme, null);
    }

    /** Computes the same again, by the same scheme, from the facts and targets of now. */
    @Transactional
    ScorecardView recompute(UUID id) {
        var before = scorecards.visible(id);
        var scheme = schemes.numbered(before.schemeNumber());
        return computed(before.person(), before.office(), before.period(), scheme, id);
    }

    @Transactional
    ScorecardView publish(UUID id) {
        var rivals = scorecards.lockedWithRivals(id);
        var scorecard = scorecards.visible(id);
        if (rivals.stream().anyMatch(Scorecard::isPublished)) {
            throw new Problem(ScorecardProblem.ALREADY_PUBLISHED, "The period's scorecard is final");
        }
        var event = scorecard.publish(signedIn.caller().id(), clock.instant(), calendar.today());
        outbox.append(scorecard, event);
        return ScorecardView.of(scorecard);
    }

    @Transactional
    ScorecardView read(UUID id) {
        return ScorecardView.of(scorecards.visible(id));
    }

    @Transactional
    String canonical(UUID id) {
        return scorecards.visible(id).canonicalContent();
    }

    @Transactional
    String chart(UUID id) {
        return ScorecardChart.of(scorecards.visible(id));
    }

    @Transactional
    Page<ScorecardView> list(ListPage page, ListQuery query) {
        return scorecards.list(page, query).map(ScorecardView::inList);
    }

    Response export(FileWish wish, ListQuery query) {
        return files.answer(
                wish,
                query,
                ScorecardResource.COLLECTION,
                Scorecard.class,
                scorecards.readable(),
                ScorecardView::inList);
    }

    private ScorecardView computed(String person, String office, String period, AssessmentScheme scheme, UUID again) {
        rebuild.holdOff();
        var whose = new Answerer(person, office);
        var wholePeriod = Period.of(period);
        var plans = new HashMap<String, Plan>();
        scheme.lines().stream()
                .map(SchemeLine::indicator)
                .forEach(indicator -> targets.planFor(indicator, person, office, period)
                        .ifPresent(plan -> plans.put(indicator, plan)));
        var bearing = facts.about(whose, wholePeriod);
        var computation = new Computation(scheme, wholePeriod, bearing, assignments.answering(bearing), plans);
        var scorecard = new Scorecard(computation.of(whose), signedIn.caller().id(), clock.instant(), again);
        scorecards.persistAndFlush(scorecard);
        return ScorecardView.of(scorecard);
    }
}
