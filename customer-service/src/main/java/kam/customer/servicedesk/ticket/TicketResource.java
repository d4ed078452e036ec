package kam.customer.servicedesk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.desk.Reason;
import kam.customer.servicedesk.ticket.Ticket.Solution;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.customer.servicedesk.ticket.TicketForms.Analysis;
import kam.customer.servicedesk.ticket.TicketForms.FollowUp;
import kam.customer.servicedesk.ticket.TicketForms.Routing;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(TicketResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets", description = "大客户中心：来电、需求、建议、投诉、危机")
class TicketResource {
    static final String COLLECTION = "/api/v1/tickets";

    private final TicketService tickets;

    TicketResource(TicketService tickets) {
        this.tickets = tickets;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SERVICE_AGENT, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Take a customer's call or message")
    @APIResponseSchema(value = TicketView.class, responseCode = "201", responseDescription = "Taken")
    public Response take(@Valid @NotNull NewTicket taken) {
        return Answer.created(COLLECTION, tickets.take(taken));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List tickets, newest first; overdue are those whose current step takes too long")
    public Page<TicketView> list(@Valid @BeanParam PageRequest page, @Valid @BeanParam TicketFilter filter) {
        return tickets.list(page, filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a ticket with its whole history")
    @APIResponseSchema(TicketView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(tickets.read(id));
    }

    @POST
    @Path("{id}/analysis")
    @Idempotent
    @RolesAllowed(Role.SERVICE_AGENT)
    @Operation(summary = "Record what the matter is")
    @APIResponseSchema(TicketView.class)
    public Response analyse(@PathParam("id") UUID id, @Valid @NotNull Analysis analysis) {
        return Answer.ok(tickets.analyse(id, analysis));
    }

    @POST
    @Path("{id}/escalation")
    @Idempotent
    @RolesAllowed(Role.SERVICE_AGENT)
    @Operation(summary = "Hand a difficult matter to the account manager")
    @APIResponseSchema(TicketView.class)
    public Response escalate(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return Answer.ok(tickets.escalate(id, reason));
    }

    @POST
    @Path("{id}/routing")
    @Idempotent
    @RolesAllowed({Role.SERVICE_AGENT, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Hand a matter to the department concerned")
    @APIResponseSchema(TicketView.class)
    public Response route(@PathParam("id") UUID id, @Valid @NotNull Routing routing) {
        return Answer.ok(tickets.route(id, routing));
    }

    @POST
    @Path("{id}/solution")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Record how it was solved",
            description = "By the agent before escalation, by the account manager's office after it, by anybody of the"
                    + " company while a department has it.")
    @APIResponseSchema(TicketView.class)
    public Response solve(@PathParam("id") UUID id, @Valid @NotNull Solution solution) {
        return Answer.ok(tickets.solve(id, solution));
    }

    @POST
    @Path("{id}/follow-up")
    @Idempotent
    @RolesAllowed({Role.SERVICE_AGENT, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(
            summary = "Record whether the customer is content; opens the ticket again if it is not",
            description = "In a crisis: whether the customer trusts us again, upon which a survey is opened.")
    @APIResponseSchema(TicketView.class)
    public Response followUp(@PathParam("id") UUID id, @Valid @NotNull FollowUp said) {
        return Answer.ok(tickets.followUp(id, said));
    }

    @POST
    @Path("{id}/judgement")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Judge whether a complaint is valid (有效投诉)")
    @APIResponseSchema(TicketView.class)
    public Response judge(@PathParam("id") UUID id, @Valid @NotNull Judgement judgement) {
        return Answer.ok(tickets.judge(id, judgement));
    }

    @POST
    @Path("{id}/adoption")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Adopt a suggestion or not, and answer the customer")
    @APIResponseSchema(TicketView.class)
    public Response answer(@PathParam("id") UUID id, @Valid @NotNull Adoption adoption) {
        return Answer.ok(tickets.answer(id, adoption));
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @RolesAllowed({Role.SERVICE_AGENT, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Close a ticket that is followed up and settled")
    @APIResponseSchema(TicketView.class)
    public Response close(@PathParam("id") UUID id) {
        return Answer.ok(tickets.close(id));
    }
}
