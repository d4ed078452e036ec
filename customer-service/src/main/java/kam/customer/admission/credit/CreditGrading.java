package kam.customer.admission.credit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.rules.scoring.FactorScore;
import kam.events.CustomerEvent.CreditGraded;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * One grading of a customer's credit (信誉评级), never changed: a later one replaces it and both stay. A grading by
 * payments names the events that caused it. Source: 大客户管理制度 一.2, requirement C3.
 */
@Entity
@Table(name = "credit_grading")
public class CreditGrading extends AggregateRoot {
    private static final String SYSTEM = "system";
    private static final int MOST_EVENTS = 200;

    private UUID customerId;
    private String office;
    private int policyVersion;
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private CreditLevel level;

    private BigDecimal creditLimit;

    @Enumerated(EnumType.STRING)
    private GradingCause cause;

    private String reason;
    private String gradedBy;
    private Instant gradedAt;

    @ElementCollection
    @CollectionTable(name = "credit_grading_score", joinColumns = @JoinColumn(name = "grading_id"))
    @OrderColumn(name = "position")
    private List<FactorScore> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "credit_grading_event", joinColumns = @JoinColumn(name = "grading_id"))
    @OrderColumn(name = "position")
    @Column(name = "event_id")
    private List<UUID> eventIds = new ArrayList<>();

    CreditGrading() {}

    /**
     * The office grades a prospect. From submission on the approvers rely on the grading, so that only the
     * key-account department may grade anew; the office is refused with 409.
     */
    CreditGrading(Customer customer, CreditPolicy policy, NewGrading grading, Caller by, Instant at) {
        this(customer, policy, grading.scores(), at);
        if (!by.seesAll() && customer.status() != CustomerStatus.PROSPECT) {
            throw new Problem(CreditProblem.SET_BY_DEPARTMENT, "The customer is " + customer.status());
        }
        cause = GradingCause.PERSON;
        reason = grading.reason();
        gradedBy = by.id();
    }

    private CreditGrading(Customer customer, CreditPolicy policy, List<FactorScore> given, Instant at) {
        customerId = customer.id();
        office = customer.office();
        policyVersion = policy.policyVersion();
        score = policy.score(given);
        var threshold = policy.levelFor(score);
        level = threshold.level();
        creditLimit = threshold.creditLimit();
        gradedAt = at;
        given.forEach(each -> scores.add(each.toScale()));
    }

    /** Made by nobody: the scores of the last grading by a person, as the payments have left them. */
    static CreditGrading byPayments(
            Customer customer, CreditPolicy policy, List<FactorScore> left, PaymentBehaviour behaviour, Instant at) {
        var grading = new CreditGrading(customer, policy, left, at);
        var late = behaviour.late();
        grading.cause = GradingCause.PAYMENTS;
        grading.gradedBy = SYSTEM;
        grading.reason = "逾期 %d 期，曾迟付 %d 期"
                .formatted(
                        late.stream().filter(InstalmentState::overdue).count(),
                        late.stream().filter(each -> !each.overdue()).count());
        behaviour.lateEvents().stream().limit(MOST_EVENTS).forEach(grading.eventIds::add);
        return grading;
    }

    /** What it makes of the customer, and what is told of it. */
    CreditGraded graded(Customer customer) {
        customer.graded(level.name(), creditLimit);
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

    GradingCause cause() {
        return cause;
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

    List<UUID> eventIds() {
        return List.copyOf(eventIds);
    }

    /**
     * Credit level (信誉等级), A the best. Four of them are ours: the source only says that there are levels. Source:
     * 大客户管理制度 一.2, requirement C3.
     */
    public enum CreditLevel {
        A,
        B,
        C,
        D
    }

    /** Why a grading was made (评级原因). */
    enum GradingCause {
        /** A person has judged. */
        PERSON,
        /** Instalments became overdue, were collected late, or are no longer overdue. */
        PAYMENTS
    }

    /** A grading to be made: every factor of the policy in force scored with its reason, and why it is made now. */
    record NewGrading(
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull FactorScore> scores,
            @NotBlank @Size(max = 1000) String reason) {}
}
