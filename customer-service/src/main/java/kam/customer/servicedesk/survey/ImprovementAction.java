package kam.customer.servicedesk.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.ImprovementActionForms.Assignment;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * What is done because a customer was not satisfied (改进措施): by whom, until when, with which result.
 * Source: 公司大客户管理流程 四.2, 服务管理流程 六, requirement C15.
 */
@Entity
@Table(name = "improvement_action")
class ImprovementAction extends AggregateRoot {
    @Embedded
    private Account account;

    private UUID surveyId;
    private BigDecimal score;
    private String owner;
    private LocalDate dueOn;
    private String task;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private String result;

    @Embedded
    private Trail trail = new Trail();

    ImprovementAction() {}

    /** The account manager is to do better where the survey's marks are the worst. */
    ImprovementAction(Survey survey, LocalDate dueOn, Act act) {
        this.account = survey.account();
        this.surveyId = survey.id();
        this.score = survey.score();
        this.owner = account.accountManager().id();
        this.dueOn = dueOn;
        this.task = "改进：" + survey.weakPoints();
        this.status = ActionStatus.OPEN;
        trail.add(status, act, null);
    }

    /** Refuses a day that has passed. */
    void assign(Assignment assignment, Act act) {
        mustBeOpen();
        if (assignment.dueOn().isBefore(act.day())) {
            throw new Problem(SurveyProblem.DAY_NOT_POSSIBLE, "Today at the earliest")
                    .at("/dueOn", CommonFault.NOT_BEFORE.with("day", act.day()));
        }
        owner = assignment.owner();
        dueOn = assignment.dueOn();
        task = assignment.task();
        trail.add("ASSIGNED", act, owner + " " + dueOn);
    }

    void finish(String came, Act act) {
        mustBeOpen();
        result = came;
        status = ActionStatus.DONE;
        trail.add(status, act, came);
    }

    private void mustBeOpen() {
        if (status == ActionStatus.DONE) {
            throw new Problem(SurveyProblem.ACTION_DONE, "The result was: " + result);
        }
    }

    @Override
    public String office() {
        return account.office();
    }

    ImprovementActionView view(LocalDate today) {
        return new ImprovementActionView(
                id(),
                account,
                surveyId,
                score,
                new Assignment(owner, dueOn, task),
                status,
                status == ActionStatus.OPEN && dueOn.isBefore(today),
                result,
                trail.lines(),
                version());
    }

    /** Where an improvement action stands. */
    enum ActionStatus {
        OPEN,
        DONE
    }
}
