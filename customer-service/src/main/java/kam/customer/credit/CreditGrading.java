package kam.customer.credit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.customer.Customer;
import kam.customer.customer.CustomerStatus;
import kam.events.customer.CreditGraded;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * One grading of a customer's credit (信誉评级), never changed: a later one replaces it and both stay. Source:
 * 大客户管理制度 一.2, requirement C3.
 */
@Entity
@Table(name = "credit_grading")
public class CreditGrading extends AggregateRoot {
    private UUID customerId;
    private String office;
    private int policyVersion;
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private CreditLevel level;

    private BigDecimal creditLimit;
    private String reason;
    private String gradedBy;
    private Instant gradedAt;

    @ElementCollection
    @CollectionTable(name = "credit_grading_score", joinColumns = @JoinColumn(name = "grading_id"))
    @OrderColumn(name = "position")
    private List<FactorScore> scores = new ArrayList<>();

    CreditGrading() {}

    /**
     * The office grades a prospect. From submission on the approvers rely on the grading, so that only the
     * key-account department may grade anew; the office is refused with 409.
     */
    CreditGrading(Customer customer, CreditPolicy policy, NewGrading grading, Caller by, Instant at) {
        if (by.boundToOffice() && customer.status() != CustomerStatus.PROSPECT) {
            throw new Problem(CreditProblem.SET_BY_DEPARTMENT, "The customer is " + customer.status());
        }
        customerId = customer.id();
        office = customer.office();
        policyVersion = policy.policyVersion();
        score = policy.score(grading.scores());
        var threshold = policy.levelFor(score);
        level = threshold.level();
        creditLimit = threshold.creditLimit();
        reason = grading.reason();
        gradedBy = by.id();
        gradedAt = at;
        grading.scores().forEach(each -> scores.add(each.toScale()));
    }

    CreditGraded graded(Customer customer) {
        return new CreditGraded(
                customerId, office, customer.accountManager(), policyVersion, score, level.name(), creditLimit);
    }

    @Override
    public String office() {
        return office;
    }

    public CreditLevel level() {
        return level;
    }

    /** In CNY; it spans offices. */
    public BigDecimal creditLimit() {
        return creditLimit;
    }

    int policyVersion() {
        return policyVersion;
    }

    BigDecimal score() {
        return score;
    }

    String reason() {
        return reason;
    }

    String gradedBy() {
        return gradedBy;
    }

    Instant gradedAt() {
        return gradedAt;
    }

    List<FactorScore> scores() {
        return List.copyOf(scores);
    }
}
