package kam.customer.admission.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * One screening of a candidate (客户筛选) by a version of the scorecard; it ends in a decision to go on or not, made once.
 * Who thinks otherwise later screens again. Source: 大客户销售业务流程 二, 业务流程及管理办法 二.2, requirement C4.
 */
@Entity
@Table(name = "screening")
class Screening extends AggregateRoot {
    private String number;
    private String office;
    private int scorecardVersion;
    private BigDecimal score;
    private String screenedBy;
    private Instant screenedAt;
    private Boolean goOn;
    private String decisionReason;
    private String decidedBy;
    private Instant decidedAt;

    @Embedded
    private Candidate candidate;

    @ElementCollection
    @CollectionTable(name = "screening_score", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderColumn(name = "position")
    private List<FactorScore> scores = new ArrayList<>();

    Screening() {}

    /** Refuses scores that do not answer each factor once. */
    Screening(
            String number, String office, Candidate candidate, ScreeningScorecard scorecard, List<FactorScore> given) {
        var factors = scorecard.factors();
        factors.mustBeAnswered(given, new Problem(ScreeningProblem.SCORES_INCOMPLETE, "See errors"));
        this.number = number;
        this.office = office;
        this.candidate = candidate;
        this.scorecardVersion = scorecard.policyVersion();
        this.score = factors.total(given);
        given.forEach(each -> scores.add(each.toScale()));
    }

    Screening made(String by, Instant at) {
        screenedBy = by;
        screenedAt = at;
        return this;
    }

    /** Refuses with 409 where it has its decision. */
    void decide(NewDecision decision, String by, Instant at) {
        if (goOn != null) {
            throw new Problem(ScreeningProblem.ALREADY_DECIDED, "Decided by " + decidedBy);
        }
        goOn = decision.goOn();
        decisionReason = decision.reason();
        decidedBy = by;
        decidedAt = at;
    }

    @Override
    public String office() {
        return office;
    }

    int scorecardVersion() {
        return scorecardVersion;
    }

    BigDecimal score() {
        return score;
    }

    /** What each factor of its scorecard contributes. */
    ScreeningView view(ScreeningScorecard scorecard) {
        return new ScreeningView(
                id(),
                number,
                office,
                candidate,
                scorecardVersion,
                score,
                scorecard.factors().contributions(scores),
                Person.of(screenedBy),
                screenedAt,
                goOn,
                decisionReason,
                Person.of(decidedBy),
                decidedAt,
                version());
    }

    /** Who is screened (候选客户); the customer's id is null where it is not registered. */
    @Embeddable
    record Candidate(UUID customerId, String name, String creditCode) {}

    /** Whether to go on with the candidate, and why. */
    record NewDecision(
            @NotNull Boolean goOn,
            @NotBlank @Size(max = 1000) String reason) {}
}
