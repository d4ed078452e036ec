package kam.customer.servicedesk.ticket;

import java.time.Instant;
import kam.events.ServiceDeskEvent.ComplaintJudged;
import kam.events.ServiceDeskEvent.SuggestionAnswered;
import kam.events.ServiceDeskEvent.TicketClosed;
import kam.events.ServiceDeskEvent.TicketOpened;
import kam.events.ServiceDeskEvent.TicketReopened;
import kam.events.ServiceDeskEvent.TicketSolved;
import kam.kit.trail.Act;

/** What others hear of a ticket. */
final class TicketEvents {
    private TicketEvents() {}

    /** A crisis is answered as it is taken, so that no answer is awaited. */
    static TicketOpened opened(Ticket ticket, Act act) {
        var account = ticket.account();
        var view = ticket.view(act.at());
        return new TicketOpened(
                ticket.id(),
                ticket.number(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                ticket.matter().product(),
                act.at(),
                act.by(),
                view.call().channel().name(),
                ticket.matter().isCrisis() ? null : view.times().dueAt());
    }

    /** @param solveBy until when the step that the solution ended was due */
    static TicketSolved solved(Ticket ticket, Instant solveBy, Act act) {
        var account = ticket.account();
        var view = ticket.view(act.at());
        var times = view.times();
        return new TicketSolved(
                ticket.id(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                times.openedAt(),
                times.respondedAt(),
                times.solvedAt(),
                act.by(),
                view.steps().stream().anyMatch(step -> step.status().equals(TicketStatus.ESCALATED.name())),
                view.department() != null,
                times.reopened(),
                solveBy);
    }

    static TicketReopened reopened(Ticket ticket, Act act) {
        var account = ticket.account();
        var times = ticket.view(act.at()).times();
        return new TicketReopened(
                ticket.id(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                times.openedAt(),
                act.at(),
                times.reopened());
    }

    static TicketClosed closed(Ticket ticket, Act act) {
        var account = ticket.account();
        var times = ticket.view(act.at()).times();
        return new TicketClosed(
                ticket.id(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                times.openedAt(),
                times.respondedAt(),
                times.solvedAt(),
                times.closedAt(),
                times.reopened());
    }

    static ComplaintJudged judged(Ticket ticket, Act act) {
        var account = ticket.account();
        return new ComplaintJudged(
                ticket.id(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                ticket.matter().complainedOf(),
                ticket.matter().judgement().valid(),
                act.day());
    }

    static SuggestionAnswered answered(Ticket ticket, Act act) {
        var account = ticket.account();
        return new SuggestionAnswered(
                ticket.id(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                ticket.matter().adoption().adopted(),
                act.by(),
                act.day());
    }
}
