package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.customer.servicedesk.ticket.TicketForms.FollowUp;
import kam.customer.servicedesk.ticket.TicketForms.Routing;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * What a customer wants from the service desk (大客户中心工单): taken, analysed, solved by the agent, by the account
 * manager or by a department, followed up and closed; each step has its time. Complaints are judged, suggestions
 * answered, a crisis ends with a survey. Source: 大客户中心管理制度 三, requirements C12–C14.
 */
@Entity
@Table(name = "ticket")
class Ticket extends AggregateRoot {
    private String number;

    @Embedded
    private Account account;

    @Embedded
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Embedded
    private Call call;

    private String department;

    @Embedded
    private Solution solution;

    @Embedded
    private Milestones times = new Milestones();

    @Embedded
    private Trail trail = new Trail();

    Ticket() {}

    Ticket(String number, Account account, NewTicket taken, Act act, StepClock clock) {
        this.number = number;
        this.account = account;
        this.matter = new Matter(taken);
        this.call = taken.call();
        times.opened(act.at());
        if (matter.isCrisis()) {
            times.responded(act.at());
        }
        reach(matter.kind().first(), act, null, clock);
    }

    void analyse(String finding, Act act, StepClock clock) {
        mustBeAbleToBecome(TicketStatus.ANALYSED);
        reach(TicketStatus.ANALYSED, act, finding, clock);
    }

    /** Brings it to the account manager; what is solved already is opened again by a follow-up only. */
    void escalate(String reason, Act act, StepClock clock) {
        if (status == TicketStatus.SOLVED) {
            throw wrongStatus(TicketStatus.ESCALATED);
        }
        mustBeAbleToBecome(TicketStatus.ESCALATED);
        reach(TicketStatus.ESCALATED, act, reason, clock);
    }

    void route(Routing routing, Act act, StepClock clock) {
        mustBeAbleToBecome(TicketStatus.ROUTED);
        department = routing.department();
        reach(TicketStatus.ROUTED, act, routing.department() + "：" + routing.reason(), clock);
    }

    /** Refuses whoever is not to solve it now. */
    void solve(Solution found, Act act, StepClock clock) {
        mustBeAbleToBecome(TicketStatus.SOLVED);
        if (!status.maySolve(act)) {
            throw new Problem(TicketProblem.NOT_YOUR_TURN, "The ticket is " + status);
        }
        matter.mustBeSolvedBy(found);
        solution = found;
        reach(TicketStatus.SOLVED, act, found.solution(), clock);
    }

    /** A customer who is not content has its ticket opened again, at the account manager's. */
    void followUp(FollowUp said, Act act, StepClock clock) {
        mustBeAbleToBecome(TicketStatus.FOLLOWED_UP);
        if (!said.content()) {
            times.reopened();
            reach(TicketStatus.ESCALATED, act, said.remark(), clock);
            return;
        }
        matter.satisfied(act.at());
        reach(TicketStatus.FOLLOWED_UP, act, said.remark(), clock);
    }

    boolean awaitsSurvey() {
        return matter.awaitsSurvey();
    }

    void surveyedBy(UUID survey) {
        matter.surveyedBy(survey);
    }

    void judge(Judgement found, Act act) {
        mustBeOpen(TicketKind.COMPLAINT);
        matter.judge(found, account, act);
        trail.add(found.valid() ? "JUDGED_VALID" : "JUDGED_NOT_VALID", act, found.cause());
    }

    void answer(Adoption decided, Act act) {
        mustBeOpen(TicketKind.SUGGESTION);
        matter.answer(decided);
        trail.add(decided.adopted() ? "ADOPTED" : "NOT_ADOPTED", act, decided.answer());
    }

    private void mustBeOpen(TicketKind needed) {
        if (matter.kind() != needed) {
            throw new Problem(TicketProblem.WRONG_KIND, "The ticket is a " + matter.kind());
        }
        if (status == TicketStatus.CLOSED) {
            throw new Problem(TicketProblem.WRONG_STATUS, "The ticket is " + status);
        }
    }

    void close(boolean surveyCompleted, Act act, StepClock clock) {
        mustBeAbleToBecome(TicketStatus.CLOSED);
        matter.mustBeSettled(surveyCompleted);
        reach(TicketStatus.CLOSED, act, null, clock);
    }

    private void mustBeAbleToBecome(TicketStatus next) {
        if (!status.canBecome(next)) {
            throw wrongStatus(next);
        }
    }

    private Problem wrongStatus(TicketStatus next) {
        return new Problem(TicketProblem.WRONG_STATUS, "A ticket that is " + status + " cannot become " + next);
    }

    private void reach(TicketStatus next, Act act, String remark, StepClock clock) {
        status = next;
        times.reached(next, act.at(), matter.kind(), clock);
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return account.office();
    }

    String number() {
        return number;
    }

    Account account() {
        return account;
    }

    Matter matter() {
        return matter;
    }

    /** Until when its current step is to end. */
    Instant dueAt() {
        return times.dueAt();
    }

    TicketView view(Instant now) {
        return new TicketView(
                id(),
                number,
                account,
                matter.kind(),
                status,
                call,
                Person.of(matter.complainedOf()),
                matter.crisis(),
                department,
                solution,
                matter.judgement(),
                matter.adoption(),
                times.view(now),
                trail.lines(),
                version());
    }

    /** How it was solved; in a crisis with the remedy (补救措施). */
    @Embeddable
    record Solution(
            @NotBlank @Size(max = 4000) String solution,
            @Size(max = 2000) String remedy) {}

    /** How long each step of a ticket may take. */
    interface StepClock {
        Duration target(TicketKind kind, TicketStatus step);
    }
}
