package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import kam.customer.servicedesk.ticket.Ticket.StepClock;

/** When a ticket was opened, answered for the first time, solved and closed, and until when its current step is due. */
@Embeddable
class Milestones {
    private Instant openedAt;
    private Instant respondedAt;
    private Instant solvedAt;
    private Instant closedAt;
    private Instant dueAt;
    private int reopened;

    void opened(Instant at) {
        openedAt = at;
    }

    /** The first response counts. */
    void responded(Instant at) {
        if (respondedAt == null) {
            respondedAt = at;
        }
    }

    void reopened() {
        solvedAt = null;
        reopened++;
    }

    /** The clock of this step starts; that of a closed ticket stands still. */
    void reached(TicketStatus step, Instant at, TicketKind kind, StepClock clock) {
        switch (step) {
            case ANALYSED -> responded(at);
            case SOLVED -> {
                responded(at);
                solvedAt = at;
            }
            case CLOSED -> closedAt = at;
            default -> {}
        }
        dueAt = step == TicketStatus.CLOSED ? null : at.plus(clock.target(kind, step));
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    TicketView.Times view(Instant now) {
        var overdue = dueAt != null && dueAt.isBefore(now);
        return new TicketView.Times(openedAt, respondedAt, solvedAt, closedAt, dueAt, overdue, reopened);
    }
}
