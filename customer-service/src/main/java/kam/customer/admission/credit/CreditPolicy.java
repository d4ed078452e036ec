package kam.customer.admission.credit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.policy.VersionedPolicy;
import kam.customer.rules.scoring.Factor;
import kam.customer.rules.scoring.FactorScore;
import kam.customer.rules.scoring.WeightedFactors;
import kam.kit.problem.Problem;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;

/**
 * One version of the credit policy (信誉等级政策): weighted factors make a score, the score a level, the level a
 * limit; the payment penalty, if any, lowers one factor while instalments are late. Factors, weights, levels, limits
 * and penalty are ours, the source only says that there are levels. Source: 大客户管理制度 一.2, requirement C3.
 */
@Entity
@Table(name = "credit_policy")
class CreditPolicy extends VersionedPolicy {
    @Embedded
    private PaymentPenalty paymentPenalty;

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "credit_policy_factor", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<Factor> factors = new ArrayList<>();

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "credit_policy_level", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<LevelThreshold> levels = new ArrayList<>();

    CreditPolicy() {}

    CreditPolicy(Issue issue, NewCreditPolicy policy) {
        super(issue);
        CreditPolicyRules.mustHold(policy);
        paymentPenalty =
                policy.paymentPenalty() == null ? null : policy.paymentPenalty().toScale();
        factors.addAll(policy.factors());
        policy.levels().forEach(level -> levels.add(level.toScale()));
    }

    /** The weighted score, exact to four decimals. Refuses scores that do not answer each factor once. */
    BigDecimal score(List<FactorScore> scores) {
        var weighted = new WeightedFactors(factors());
        weighted.mustBeAnswered(scores, new Problem(CreditProblem.SCORES_INCOMPLETE, "See errors"));
        return weighted.total(scores);
    }

    /** The best level whose threshold the score reaches; a score on the threshold reaches it. */
    LevelThreshold levelFor(BigDecimal score) {
        return levels.stream()
                .filter(level -> score.compareTo(level.minimumScore()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The lowest level starts at 0"));
    }

    /** Empty where late payments do not lower gradings by this version. */
    Optional<PaymentPenalty> paymentPenalty() {
        return Optional.ofNullable(paymentPenalty);
    }

    List<Factor> factors() {
        return List.copyOf(factors);
    }

    List<LevelThreshold> levels() {
        return List.copyOf(levels);
    }
}
