package kam.customer.admission.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.admission.screening.ScreeningScorecard.NewScorecard;
import kam.customer.rules.policy.Issuing;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class ScorecardService {
    private final ScorecardRepository scorecards;
    private final Issuing issuing;
    private final BusinessCalendar calendar;

    ScorecardService(ScorecardRepository scorecards, Issuing issuing, BusinessCalendar calendar) {
        this.scorecards = scorecards;
        this.issuing = issuing;
        this.calendar = calendar;
    }

    @Transactional
    ScorecardView issue(NewScorecard scorecard) {
        var issue = issuing.next(
                scorecards, scorecard.effectiveFrom(), scorecard.note(), ScreeningProblem.SCORECARD_INVALID);
        var issued = new ScreeningScorecard(issue, scorecard);
        scorecards.persistAndFlush(issued);
        return issued.view(inForce());
    }

    @Transactional
    ScorecardView read(UUID id) {
        return scorecards.visible(id).view(inForce());
    }

    @Transactional
    Page<ScorecardView> list(PageRequest page) {
        var inForce = inForce();
        return scorecards.list(page).map(scorecard -> scorecard.view(inForce));
    }

    private ScreeningScorecard inForce() {
        return scorecards.inForce(calendar.today());
    }
}
