package kam.customer.servicedesk.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.Questionnaire.Question;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;
import kam.events.ServiceDeskEvent.SurveyCompleted;
import kam.events.ServiceDeskEvent.SurveyOpened;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * A satisfaction survey (客户满意度调查) of one customer: opened, answered, scored. Source: 公司大客户管理流程 四.2,
 * 服务管理流程 六, requirement C15.
 */
@Entity
@Table(name = "survey")
class Survey extends AggregateRoot {
    private String number;

    @Embedded
    private Account account;

    @Enumerated(EnumType.STRING)
    private SurveyOrigin origin;

    @Enumerated(EnumType.STRING)
    private SurveyMethod method;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status;

    private UUID ticketId;
    private UUID scheduleId;
    private LocalDate scheduledFor;
    private int questionnaireVersion;
    private LocalDate dueOn;
    private String respondent;
    private LocalDate answeredOn;
    private String wishes;
    private BigDecimal score;

    @ElementCollection
    @CollectionTable(name = "survey_mark", joinColumns = @JoinColumn(name = "survey_id"))
    @OrderColumn(name = "position")
    private List<Mark> marks = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    Survey() {}

    Survey(String number, Account account, Occasion occasion, int questionnaireVersion, LocalDate dueOn, Act act) {
        this.number = number;
        this.account = account;
        this.origin = occasion.origin();
        this.method = occasion.method();
        this.ticketId = occasion.ticketId();
        this.scheduleId = occasion.scheduleId();
        this.scheduledFor = occasion.scheduledFor();
        this.questionnaireVersion = questionnaireVersion;
        this.dueOn = dueOn;
        this.status = SurveyStatus.OPEN;
        trail.add(status, act, null);
    }

    SurveyOpened opened(LocalDate today) {
        return new SurveyOpened(
                id(),
                origin.name(),
                ticketId,
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                dueOn,
                today);
    }

    /** Scores what the customer answered; refuses marks that do not fit, and a day still to come. */
    SurveyCompleted complete(SurveyAnswers answers, List<Question> questions, Act act) {
        if (!status.canBecome(SurveyStatus.COMPLETED)) {
            throw new Problem(SurveyProblem.WRONG_STATUS, "The score is " + score);
        }
        if (answers.answeredOn().isAfter(act.day())) {
            throw new Problem(SurveyProblem.DAY_NOT_POSSIBLE, "Answers are recorded once they are given")
                    .at("/answeredOn", CommonFault.NOT_AFTER.with("day", act.day()));
        }
        score = SatisfactionScore.of(questions, answers.marks());
        marks.addAll(answers.marks());
        respondent = answers.respondent();
        answeredOn = answers.answeredOn();
        wishes = answers.wishes();
        status = SurveyStatus.COMPLETED;
        trail.add(status, act, null);
        return new SurveyCompleted(
                id(),
                origin.name(),
                ticketId,
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                score,
                answeredOn);
    }

    @Override
    public String office() {
        return account.office();
    }

    Account account() {
        return account;
    }

    SurveyStatus status() {
        return status;
    }

    int questionnaireVersion() {
        return questionnaireVersion;
    }

    BigDecimal score() {
        return score;
    }

    /** The worst marks of the survey, for whoever is to do better. */
    String weakPoints() {
        var worst = marks.stream().mapToInt(Mark::mark).min().orElseThrow();
        return marks.stream()
                .filter(given -> given.mark() == worst)
                .map(Mark::question)
                .collect(Collectors.joining("、"));
    }

    SurveyView view(LocalDate today) {
        var result =
                score == null ? null : new SurveyView.Result(score, respondent, answeredOn, List.copyOf(marks), wishes);
        return new SurveyView(
                id(),
                number,
                account,
                origin,
                method,
                status,
                ticketId,
                questionnaireVersion,
                dueOn,
                status == SurveyStatus.OPEN && dueOn.isBefore(today),
                result,
                trail.lines(),
                version());
    }

    /** What the customer answered to one question, from 1 (bad) to 5 (good), with its own words if there were any. */
    @Embeddable
    record Mark(
            @NotBlank @Size(max = 40) String question,
            @NotNull @Min(1) @Max(5) Integer mark,
            @Size(max = 1000) String remark) {}

    /** Why a survey was opened. */
    enum SurveyOrigin {
        /** Its customer's schedule said so. */
        SCHEDULED,
        /** After a crisis the customer's trust is restored. */
        CRISIS,
        /** Somebody wanted to know. */
        REQUESTED
    }

    /** Where a survey stands (调查状态). */
    enum SurveyStatus {
        OPEN,
        COMPLETED;

        boolean canBecome(SurveyStatus next) {
            return this == OPEN && next == COMPLETED;
        }
    }
}
