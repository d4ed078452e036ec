package kam.customer.servicedesk.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.survey.ImprovementAction.ActionStatus;
import kam.customer.servicedesk.survey.ImprovementActionForms.ActionResult;
import kam.customer.servicedesk.survey.ImprovementActionForms.Assignment;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ImprovementActionResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "improvement-actions", description = "改进措施")
class ImprovementActionResource {
    static final String COLLECTION = "/api/v1/improvement-actions";

    private final ImprovementActionService actions;

    ImprovementActionResource(ImprovementActionService actions) {
        this.actions = actions;
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List improvement actions, newest first; overdue are open ones whose day has passed")
    public Page<ImprovementActionView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ActionStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("overdue") Boolean overdue) {
        return actions.list(page, status, customerId, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read an improvement action")
    @APIResponseSchema(ImprovementActionView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(actions.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE_MANAGER, Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Say who is to do what until when")
    @APIResponseSchema(ImprovementActionView.class)
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Assignment assignment) {
        return Answer.ok(actions.assign(id, ifMatch, assignment));
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Record what came of it")
    @APIResponseSchema(ImprovementActionView.class)
    public Response finish(@PathParam("id") UUID id, @Valid @NotNull ActionResult came) {
        return Answer.ok(actions.finish(id, came));
    }
}
