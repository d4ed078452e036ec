package kam.goodsledger.stock.diversion;

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
import kam.goodsledger.stock.diversion.DiversionForms.Discharge;
import kam.goodsledger.stock.diversion.DiversionForms.NewDiversion;
import kam.kit.cases.Decision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DiversionResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "diversions", description = "动用暂存货物")
class DiversionResource {
    static final String COLLECTION = "/api/v1/diversions";

    private final DiversionService diversions;

    DiversionResource(DiversionService diversions) {
        this.diversions = diversions;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Ask to use held goods of one key account for another of the same office")
    @APIResponseSchema(value = DiversionView.class, responseCode = "201", responseDescription = "Requested")
    public Response request(@Valid @NotNull NewDiversion diversion) {
        return Answer.created(COLLECTION, diversions.request(diversion));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List diversions, newest first")
    public Page<DiversionView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") DiversionStatus status) {
        return diversions.list(page, office, status);
    }

    @GET
    @Path("overdue")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List diversions that should have been replenished")
    public Page<DiversionView> overdue(@Valid @BeanParam PageRequest page, @QueryParam("office") String office) {
        return diversions.overdue(page, office);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a diversion and what is still to be replenished")
    @APIResponseSchema(DiversionView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(diversions.read(id));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(summary = "Approve and file a diversion, so that the goods change their tag, or refuse it with a reason")
    @APIResponseSchema(DiversionView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(diversions.decide(id, decision));
    }

    @POST
    @Path("{id}/replenishments")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Give goods back to the key account that they were held for")
    @APIResponseSchema(DiversionView.class)
    public Response replenish(@PathParam("id") UUID id, @Valid @NotNull NewReplenishment replenishment) {
        return Answer.ok(diversions.replenish(id, replenishment));
    }

    @POST
    @Path("{id}/discharge")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "End the duty to replenish, with a reason")
    @APIResponseSchema(DiversionView.class)
    public Response discharge(@PathParam("id") UUID id, @Valid @NotNull Discharge discharge) {
        return Answer.ok(diversions.discharge(id, discharge));
    }
}
