package kam.customer.servicedesk.care;

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
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.care.CareActivity.CareDone;
import kam.customer.servicedesk.care.CareActivity.CareKind;
import kam.customer.servicedesk.care.CareActivity.CareStatus;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(CareActivityResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care-activities", description = "长期合作与客户关怀")
class CareActivityResource {
    static final String COLLECTION = "/api/v1/care-activities";

    private final CareActivityService activities;

    CareActivityResource(CareActivityService activities) {
        this.activities = activities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.SERVICE_AGENT})
    @Operation(summary = "Plan something for a customer: an anniversary, invitation, training, improvement point")
    @APIResponseSchema(value = CareActivityView.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(@Valid @NotNull NewCareActivity wanted) {
        return Answer.created(COLLECTION, activities.plan(wanted));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List care activities, newest first; with dueUntil those that are due until that day")
    public Page<CareActivityView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("kind") CareKind kind,
            @QueryParam("status") CareStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("dueUntil") LocalDate dueUntil) {
        return activities.list(page, kind, status, customerId, dueUntil);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a care activity with all that was done")
    @APIResponseSchema(CareActivityView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(activities.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.SERVICE_AGENT})
    @Operation(summary = "Change what is planned")
    @APIResponseSchema(CareActivityView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CarePlan plan) {
        return Answer.ok(activities.change(id, ifMatch, plan));
    }

    @POST
    @Path("{id}/completions")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.SERVICE_AGENT})
    @Operation(summary = "Record what was done; an anniversary is due again a year later")
    @APIResponseSchema(CareActivityView.class)
    public Response finish(@PathParam("id") UUID id, @Valid @NotNull CareDone done) {
        return Answer.ok(activities.finish(id, done));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.SERVICE_AGENT})
    @Operation(summary = "Cancel what is planned, or let an anniversary come no more")
    @APIResponseSchema(CareActivityView.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return Answer.ok(activities.cancel(id, reason));
    }
}
