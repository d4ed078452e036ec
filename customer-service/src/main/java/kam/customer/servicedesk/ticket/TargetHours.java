package kam.customer.servicedesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import kam.customer.servicedesk.ticket.Ticket.StepClock;

/** The clock by the settings. */
@ApplicationScoped
class TargetHours implements StepClock {
    private final TicketSettings settings;

    TargetHours(TicketSettings settings) {
        this.settings = settings;
    }

    @Override
    public Duration target(TicketKind kind, TicketStatus step) {
        var hours = settings.hours().get(kind);
        return Duration.ofHours(
                switch (step) {
                    case TAKEN -> hours.taken();
                    case ANALYSED -> hours.analysed();
                    case ESCALATED -> hours.escalated();
                    case ROUTED -> hours.routed();
                    case SOLVED -> hours.solved();
                    case FOLLOWED_UP -> hours.followedUp();
                    case CLOSED -> throw new IllegalArgumentException("A closed ticket waits for nothing");
                });
    }
}
