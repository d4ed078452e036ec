package kam.customer.account.loss;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.account.loss.LossForms.LossContent;
import kam.customer.account.loss.LossForms.LossView;
import kam.customer.account.loss.LossForms.Regain;
import kam.kit.cases.Decision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers", description = "客户档案")
class LossResource {
    private final LossService losses;

    LossResource(LossService losses) {
        this.losses = losses;
    }

    @POST
    @Path("loss")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.OFFICE_MANAGER})
    @Operation(summary = "Propose that a key account is lost")
    @APIResponseSchema(LossView.class)
    public Response propose(@PathParam("id") UUID id, @Valid @NotNull LossContent content) {
        return Answer.ok(losses.propose(id, content));
    }

    @GET
    @Path("loss")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read the latest proposal that the customer is lost")
    @APIResponseSchema(LossView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(losses.read(id));
    }

    @POST
    @Path("loss/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(summary = "Confirm that the customer is lost, or reject it with a reason")
    @APIResponseSchema(LossView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(losses.decide(id, decision));
    }

    @POST
    @Path("regain")
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Make a lost customer a prospect again")
    @APIResponseSchema(LossView.class)
    public Response regain(@PathParam("id") UUID id, @Valid @NotNull Regain regain) {
        return Answer.ok(losses.regain(id, regain));
    }
}
