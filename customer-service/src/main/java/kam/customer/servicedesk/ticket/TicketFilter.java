package kam.customer.servicedesk.ticket;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which tickets a list shows; overdue are those whose current step takes longer than it may. */
class TicketFilter {
    @QueryParam("kind")
    TicketKind kind;

    @QueryParam("status")
    TicketStatus status;

    @QueryParam("customerId")
    UUID customerId;

    @QueryParam("department")
    @Size(max = 100)
    String department;

    @QueryParam("overdue")
    Boolean overdue;
}
