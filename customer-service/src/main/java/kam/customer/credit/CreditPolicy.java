package kam.customer.credit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.kit.persistence.AggregateRoot;

/**
 * One version of the credit policy (信誉等级政策): weighted factors make a score, the score a level, the level a
 * limit. Never changed once issued. Factors, weights, levels and limits are ours, the source only says that there are
 * levels. Source: 大客户管理制度 一.2, requirement C3.
 */
@Entity
@Table(name = "credit_policy")
class CreditPolicy extends AggregateRoot {
    private int policyVersion;
    private LocalDate effectiveFrom;
    private String note;
    private String issuedBy;
    private Instant issuedAt;

    @ElementCollection
    @CollectionTable(name = "credit_policy_factor", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<CreditFactor> factors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "credit_policy_level", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<LevelThreshold> levels = new ArrayList<>();

    CreditPolicy() {}

    CreditPolicy(int policyVersion, NewCreditPolicy policy, String issuedBy, Instant issuedAt) {
        CreditPolicyRules.mustHold(policy);
        this.policyVersion = policyVersion;
        this.effectiveFrom = policy.effectiveFrom();
        this.note = policy.note();
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.factors.addAll(policy.factors());
        policy.levels().forEach(level -> this.levels.add(level.toScale()));
    }

    /** The weighted score, exact to four decimals. Refuses scores that do not answer each factor once. */
    BigDecimal score(List<FactorScore> scores) {
        CreditPolicyRules.mustAnswer(factors, scores);
        var hundredfold = BigDecimal.ZERO;
        for (var factor : factors) {
            for (var given : scores) {
                if (given.factor().equals(factor.code())) {
                    hundredfold = hundredfold.add(given.score().multiply(BigDecimal.valueOf(factor.weight())));
                }
            }
        }
        return hundredfold.movePointLeft(2).setScale(4);
    }

    /** The best level whose threshold the score reaches; a score on the threshold reaches it. */
    LevelThreshold levelFor(BigDecimal score) {
        return levels.stream()
                .filter(level -> score.compareTo(level.minimumScore()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The lowest level starts at 0"));
    }

    @Override
    public String office() {
        return null;
    }

    int policyVersion() {
        return policyVersion;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String note() {
        return note;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    List<CreditFactor> factors() {
        return List.copyOf(factors);
    }

    List<LevelThreshold> levels() {
        return List.copyOf(levels);
    }
}
