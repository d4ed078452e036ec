package kam.goodsledger.delivery.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ReturnResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns", description = "退换货")
class ReturnResource {
    static final String COLLECTION = "/api/v1/returns";

    private final ReturnService returns;

    ReturnResource(ReturnService returns) {
        this.returns = returns;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Open a return or replacement of delivered goods under a service ticket")
    @APIResponseSchema(value = ReturnView.class, responseCode = "201", responseDescription = "Requested")
    public Response request(@Valid @NotNull NewReturn goods) {
        return Answer.created(COLLECTION, returns.request(goods));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List returns, newest first")
    public Page<ReturnView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") ReturnStatus status,
            @QueryParam("contractId") UUID contractId,
            @QueryParam("ticketNumber") String ticketNumber) {
        return returns.list(page, office, status, contractId, ticketNumber);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a return")
    @APIResponseSchema(ReturnView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(returns.read(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Withdraw a return whose goods are not back")
    @APIResponseSchema(ReturnView.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return Answer.ok(returns.withdraw(id));
    }

    @POST
    @Path("{id}/receipt")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Accept the goods back at the office; the customer owes less by their original price")
    @APIResponseSchema(ReturnView.class)
    public Response receive(@PathParam("id") UUID id) {
        return Answer.ok(returns.receive(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Take the goods for the company or the OEM, so that the office owes less, or refuse them")
    @APIResponseSchema(ReturnView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(returns.decide(id, decision));
    }
}
