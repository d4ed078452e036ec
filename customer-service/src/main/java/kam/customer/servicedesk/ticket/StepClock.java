package kam.customer.servicedesk.ticket;

import java.time.Duration;

/** How long each step of a ticket may take. */
interface StepClock {
    Duration target(TicketKind kind, TicketStatus step);
}
