package kam.customer.admission.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.policy.VersionedPolicy;
import kam.customer.rules.scoring.Factor;
import kam.customer.rules.scoring.WeightedFactors;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;

/**
 * One version of the scorecard for candidates (筛选指标): weighted factors. The factors are the source's, their weights are
 * ours. Source: 业务流程及管理办法 二.2, 业务流程及管理规定 二(一), requirement C4.
 */
@Entity
@Table(name = "screening_scorecard")
class ScreeningScorecard extends VersionedPolicy {
    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "screening_scorecard_factor", joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderColumn(name = "position")
    private List<Factor> factors = new ArrayList<>();

    ScreeningScorecard() {}

    ScreeningScorecard(Issue issue, NewScorecard scorecard) {
        super(issue);
        var faults = new WeightedFactors(scorecard.factors())
                .faults(new Problem(ScreeningProblem.SCORECARD_INVALID, "See errors"));
        if (!faults.errors().isEmpty()) {
            throw faults;
        }
        factors.addAll(scorecard.factors());
    }

    WeightedFactors factors() {
        return new WeightedFactors(List.copyOf(factors));
    }

    ScorecardView view(ScreeningScorecard inForce) {
        return new ScorecardView(
                id(),
                policyVersion(),
                effectiveFrom(),
                policyVersion() == inForce.policyVersion(),
                note(),
                Person.of(issuedBy()),
                issuedAt(),
                List.copyOf(factors),
                version());
    }

    /** A version of the scorecard to be issued; it takes effect at the start of the given business day. */
    record NewScorecard(
            @NotNull LocalDate effectiveFrom,
            @Size(max = 1000) String note,
            @NotNull @Size(min = 1, max = 30) List<@Valid @NotNull Factor> factors) {}
}
