package kam.customer.servicedesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.desk.Reason;
import kam.customer.servicedesk.survey.Surveys;
import kam.customer.servicedesk.ticket.Ticket.Solution;
import kam.customer.servicedesk.ticket.Ticket.StepClock;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.customer.servicedesk.ticket.TicketForms.Analysis;
import kam.customer.servicedesk.ticket.TicketForms.FollowUp;
import kam.customer.servicedesk.ticket.TicketForms.Routing;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;

@ApplicationScoped
class TicketService {
    private final TicketRepository tickets;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Surveys surveys;
    private final StepClock clock;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;
    private final SignedIn signedIn;

    TicketService(
            TicketRepository tickets,
            Accounts accounts,
            Organisation organisation,
            Surveys surveys,
            StepClock clock,
            Numbers numbers,
            Outbox outbox,
            Acts acts,
            SignedIn signedIn) {
        this.tickets = tickets;
        this.accounts = accounts;
        this.organisation = organisation;
        this.surveys = surveys;
        this.clock = clock;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    @Transactional
    TicketView take(NewTicket taken) {
        var act = acts.current();
        var account = accounts.of(taken.customerId());
        if (taken.crisis() != null) {
            organisation.mustWorkFor(account.office(), taken.crisis().owner(), "/crisis/owner");
        }
        var ticket = new Ticket(numbers.next(Series.TICKET), account, taken, act, clock);
        tickets.persist(ticket);
        outbox.append(ticket, TicketEvents.opened(ticket, act));
        return stored(ticket, act);
    }

    @Transactional
    TicketView analyse(UUID id, Analysis analysis) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.analyse(analysis.finding(), act, clock);
        return stored(ticket, act);
    }

    @Transactional
    TicketView escalate(UUID id, Reason reason) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.escalate(reason.reason(), act, clock);
        return stored(ticket, act);
    }

    @Transactional
    TicketView route(UUID id, Routing routing) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.route(routing, act, clock);
        return stored(ticket, act);
    }

    @Transactional
    TicketView solve(UUID id, Solution solution) {
        var ticket = tickets.locked(id);
        var act = acts.over(ticket.office());
        var solveBy = ticket.dueAt();
        ticket.solve(solution, act, clock);
        outbox.append(ticket, TicketEvents.solved(ticket, solveBy, act));
        return stored(ticket, act);
    }

    /** Once a customer trusts us again after a crisis, a survey is opened. */
    @Transactional
    TicketView followUp(UUID id, FollowUp said) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.followUp(said, act, clock);
        if (!said.content()) {
            outbox.append(ticket, TicketEvents.reopened(ticket, act));
        }
        if (ticket.awaitsSurvey()) {
            ticket.surveyedBy(surveys.openAfterCrisis(ticket.account(), id, act));
        }
        return stored(ticket, act);
    }

    @Transactional
    TicketView judge(UUID id, Judgement judgement) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.judge(judgement, act);
        outbox.append(ticket, TicketEvents.judged(ticket, act));
        return stored(ticket, act);
    }

    @Transactional
    TicketView answer(UUID id, Adoption adoption) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        ticket.answer(adoption, act);
        outbox.append(ticket, TicketEvents.answered(ticket, act));
        return stored(ticket, act);
    }

    @Transactional
    TicketView close(UUID id) {
        var ticket = tickets.locked(id);
        var act = acts.current();
        var survey = ticket.matter().surveyId();
        var surveyed = survey != null && surveys.isCompleted(survey);
        ticket.close(surveyed, act, clock);
        outbox.append(ticket, TicketEvents.closed(ticket, act));
        return stored(ticket, act);
    }

    @Transactional
    TicketView read(UUID id) {
        return tickets.visible(id).view(acts.current().at()).readBy(signedIn.caller());
    }

    @Transactional
    Page<TicketView> list(PageRequest page, TicketFilter filter) {
        var now = acts.current().at();
        var reader = signedIn.caller();
        return tickets.list(page, filter, now).map(ticket -> ticket.view(now).readBy(reader));
    }

    /** Flushed, so that the view carries the version that the command made. */
    private TicketView stored(Ticket ticket, Act act) {
        tickets.flush();
        return ticket.view(act.at()).readBy(signedIn.caller());
    }
}
