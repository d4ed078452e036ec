package kam.customer.development.customerreturn;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/investments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class InvestmentResource {
    private final CustomerReturnService returns;

    InvestmentResource(CustomerReturnService returns) {
        this.returns = returns;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.FINANCE})
    @Operation(summary = "Record money spent on a customer, other than the settled expenses of visits and gifts")
    @APIResponseSchema(value = InvestmentView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NewInvestment investment) {
        return created(returns.invest(id, investment));
    }

    @POST
    @Path("{investmentId}/reversal")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.FINANCE})
    @Operation(summary = "Reverse an investment that was recorded wrongly")
    @APIResponseSchema(value = InvestmentView.class, responseCode = "201", responseDescription = "Reversed")
    public Response reverse(
            @PathParam("id") UUID id,
            @PathParam("investmentId") UUID investmentId,
            @Valid @NotNull InvestmentReversal reversal) {
        return created(returns.reverse(id, investmentId, reversal));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the investments in a customer, newest first, reversals included")
    public Page<InvestmentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return returns.investments(id, page);
    }

    private static Response created(InvestmentView investment) {
        return Response.status(Response.Status.CREATED).entity(investment).build();
    }
}
