package kam.customer.development.positioning;

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
import kam.customer.development.positioning.PositioningService.NewPositioning;
import kam.kit.cases.Decision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(PositioningResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "product-positionings", description = "产品定位")
class PositioningResource {
    static final String COLLECTION = "/api/v1/product-positionings";

    private final PositioningService positionings;

    PositioningResource(PositioningService positionings) {
        this.positionings = positionings;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Draft product mix and pricing policy for a customer")
    @APIResponseSchema(value = PositioningView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewPositioning positioning) {
        return Answer.created(COLLECTION, positionings.draft(positioning));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "List product positionings, newest first; the newest approved one of a customer counts")
    public Page<PositioningView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ProductPositioning.PositioningStatus status,
            @QueryParam("customerId") UUID customerId) {
        return positionings.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "Read a product positioning")
    @APIResponseSchema(PositioningView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(positionings.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Write the positioning anew, while it is a draft or was returned")
    @APIResponseSchema(PositioningView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PositioningContent content) {
        return Answer.ok(positionings.change(id, ifMatch, content));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Submit the positioning to the marketing manager")
    @APIResponseSchema(PositioningView.class)
    public Response submit(@PathParam("id") UUID id) {
        return Answer.ok(positionings.submit(id));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(summary = "Approve the positioning, so that quotes may refer to it, or hand it back with a reason")
    @APIResponseSchema(PositioningView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(positionings.decide(id, decision));
    }
}
