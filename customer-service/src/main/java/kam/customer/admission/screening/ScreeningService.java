package kam.customer.admission.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.admission.screening.Screening.Candidate;
import kam.customer.admission.screening.Screening.NewDecision;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
class ScreeningService {
    private final ScreeningRepository screenings;
    private final ScorecardRepository scorecards;
    private final CustomerRepository customers;
    private final Organisation organisation;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    ScreeningService(
            ScreeningRepository screenings,
            ScorecardRepository scorecards,
            CustomerRepository customers,
            Organisation organisation,
            Numbers numbers,
            SignedIn signedIn,
            Clock clock,
            BusinessCalendar calendar) {
        this.screenings = screenings;
        this.scorecards = scorecards;
        this.customers = customers;
        this.organisation = organisation;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** By the scorecard in force today. */
    @Transactional
    ScreeningView screen(NewScreening wanted) {
        wanted.mustHold();
        var scorecard = scorecards.inForce(calendar.today());
        var number = numbers.next(Series.SCREENING);
        var screening = wanted.customerId() == null
                ? new Screening(number, wanted.office(), stranger(wanted), scorecard, wanted.scores())
                : ofCustomer(number, customers.named(wanted.customerId()), scorecard, wanted.scores());
        screenings.persistAndFlush(screening.made(signedIn.caller().id(), clock.instant()));
        return screening.view(scorecard);
    }

    private static Screening ofCustomer(
            String number, Customer customer, ScreeningScorecard scorecard, List<FactorScore> scores) {
        var candidate = new Candidate(customer.id(), customer.name(), customer.creditCode());
        return new Screening(number, customer.office(), candidate, scorecard, scores);
    }

    /** Refuses with 404 another office and with 409 a credit code that is registered. */
    private Candidate stranger(NewScreening wanted) {
        signedIn.caller().mustSee(wanted.office());
        organisation.mustBeOpen(wanted.office(), "/office");
        if (wanted.creditCode() != null && customers.knows(wanted.creditCode())) {
            throw new Problem(ScreeningProblem.CANDIDATE_REGISTERED, "Screen it by its customerId");
        }
        return new Candidate(null, wanted.name(), wanted.creditCode());
    }

    @Transactional
    ScreeningView decide(UUID id, NewDecision decision) {
        var screening = screenings.locked(id);
        screening.decide(decision, signedIn.caller().id(), clock.instant());
        screenings.flush();
        return screening.view(scorecards.ofVersion(screening.scorecardVersion()));
    }

    @Transactional
    ScreeningView read(UUID id) {
        var screening = screenings.visible(id);
        return screening.view(scorecards.ofVersion(screening.scorecardVersion()));
    }

    /** Like is compared with like: those of one version of the scorecard, the one in force if none is asked for. */
    @Transactional
    Page<ScreeningView> ranking(PageRequest page, Integer version, Boolean decided, UUID customerId) {
        var inForce = scorecards.inForce(calendar.today());
        var scorecard = version == null ? inForce : scorecards.ofVersion(version);
        if (scorecard == null) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, "scorecardVersion: there is no such version");
        }
        var filter = screenings
                .ofVersion(scorecard.policyVersion())
                .where("candidate.customerId = :customer", "customer", customerId);
        if (decided != null) {
            filter.where(decided ? "goOn is not null" : "goOn is null", Map.of());
        }
        return screenings.ranking(page, filter).map(screening -> screening.view(scorecard));
    }
}
