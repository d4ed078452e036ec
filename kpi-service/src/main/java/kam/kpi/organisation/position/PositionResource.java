package kam.kpi.organisation.position;

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
import kam.kit.cases.Decision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import kam.kpi.organisation.position.Position.PositionStatus;
import kam.kpi.organisation.position.PositionService.NewPosition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(PositionResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "positions", description = "岗位")
class PositionResource {
    static final String COLLECTION = "/api/v1/positions";

    private final PositionService positions;

    PositionResource(PositionService positions) {
        this.positions = positions;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.HR, Role.KA_DIRECTOR})
    @Operation(summary = "Draft a position, or the next revision of one that is there")
    @APIResponseSchema(value = PositionView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewPosition position) {
        return Answer.created(COLLECTION, positions.draft(position));
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "List positions in all their revisions, newest first")
    public Page<PositionView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") PositionStatus status,
            @QueryParam("code") String code) {
        return positions.list(page, status, code);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.KA_SPECIALIST,
        Role.KA_DIRECTOR,
        Role.HR,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.AUDITOR,
        Role.ADMIN
    })
    @Operation(summary = "Read a position with who has drafted it and put it in force")
    @APIResponseSchema(PositionView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(positions.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.HR, Role.KA_DIRECTOR})
    @Operation(summary = "Write the position anew, as long as it is not in force")
    @APIResponseSchema(PositionView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PositionContent content) {
        return Answer.ok(positions.change(id, ifMatch, content));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(summary = "Put the position in force in place of its revision before, or hand it back with a reason")
    @APIResponseSchema(PositionView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(positions.decide(id, decision));
    }
}
