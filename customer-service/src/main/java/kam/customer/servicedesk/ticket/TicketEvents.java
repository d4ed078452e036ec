package kam.customer.servicedesk.ticket;

import java.time.Instant;
import java.time.LocalDate;
import kam.events.ServiceDeskEvent.ComplaintJudged;
import kam.events.ServiceDeskEvent.TicketClosed;
import kam.events.ServiceDeskEvent.TicketOpened;
import kam.events.ServiceDeskEvent.TicketSolved;

/** What others hear of a ticket. */
final class TicketEvents {
    private TicketEvents() {}

    static TicketOpened opened(Ticket ticket, Instant at) {
        var account = ticket.account();
        return new TicketOpened(
                ticket.id(),
                ticket.number(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager(),
                ticket.matter().product(),
                at);
    }

    static TicketSolved solved(Ticket ticket, Instant at) {
        var account = ticket.account();
        var times = ticket.view(at).times();
        return new TicketSolved(
                ticket.id(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager(),
                times.openedAt(),
                times.respondedAt(),
                times.solvedAt());
    }

    static TicketClosed closed(Ticket ticket, Instant at) {
        var account = ticket.account();
        var times = ticket.view(at).times();
        return new TicketClosed(
                ticket.id(),
                ticket.matter().kind().name(),
                account.customerId(),
                account.office(),
                account.accountManager(),
                times.openedAt(),
                times.respondedAt(),
                times.solvedAt(),
                times.closedAt(),
                times.reopened());
    }

    static ComplaintJudged judged(Ticket ticket, LocalDate day) {
        var account = ticket.account();
        return new ComplaintJudged(
                ticket.id(),
                account.customerId(),
                account.office(),
                account.accountManager(),
                ticket.matter().complainedOf(),
                ticket.matter().judgement().valid(),
                day);
    }
}
