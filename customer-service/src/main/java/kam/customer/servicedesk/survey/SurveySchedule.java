package kam.customer.servicedesk.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.SurveyScheduleForms.Cadence;
import kam.customer.servicedesk.survey.SurveyScheduleForms.SurveyScheduleView;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;

/** When a customer is asked (定期调查), one schedule per customer. Source: 公司大客户管理流程 四.2, requirement C15. */
@Entity
@Table(name = "survey_schedule")
class SurveySchedule extends AggregateRoot {
    @Embedded
    private Account account;

    private int everyDays;

    @Enumerated(EnumType.STRING)
    private SurveyMethod method;

    private LocalDate nextDueOn;
    private boolean active;

    SurveySchedule() {}

    SurveySchedule(Account account, Cadence cadence, LocalDate today) {
        this.account = account;
        write(cadence, "/cadence", today);
    }

    /** Refuses a next day that has passed. */
    void change(Cadence cadence, LocalDate today) {
        write(cadence, "", today);
    }

    private void write(Cadence cadence, String place, LocalDate today) {
        if (cadence.nextDueOn().isBefore(today)) {
            throw new Problem(SurveyProblem.DAY_NOT_POSSIBLE, "The next survey is today at the earliest")
                    .at(place + "/nextDueOn", CommonFault.NOT_BEFORE.with("day", today));
        }
        everyDays = cadence.everyDays();
        method = cadence.method();
        nextDueOn = cadence.nextDueOn();
        active = cadence.active();
    }

    boolean isDue(LocalDate today) {
        return active && !nextDueOn.isAfter(today);
    }

    /** Goes on to the first day of the cadence that is still to come: what was missed is not made up for. */
    void goOn(LocalDate today) {
        while (!nextDueOn.isAfter(today)) {
            nextDueOn = nextDueOn.plusDays(everyDays);
        }
    }

    @Override
    public String office() {
        return account.office();
    }

    Account account() {
        return account;
    }

    SurveyMethod method() {
        return method;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }

    SurveyScheduleView view() {
        return new SurveyScheduleView(id(), account, new Cadence(everyDays, method, nextDueOn, active), version());
    }

    /** How the customer is asked: by questionnaire (问卷调查) or in an interview (面谈). */
    enum SurveyMethod {
        QUESTIONNAIRE,
        INTERVIEW
    }
}
