package kam.customer.servicedesk.serviceplan;

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
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.desk.Reason;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.MilestoneDone;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.NewServicePlan;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.PlanDraft;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ServicePlanResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-plans", description = "大客户服务方案与专属团队")
class ServicePlanResource {
    static final String COLLECTION = "/api/v1/service-plans";

    private final ServicePlanService plans;

    ServicePlanResource(ServicePlanService plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Draft the service plan of a key account")
    @APIResponseSchema(value = ServicePlanView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewServicePlan wanted) {
        return Answer.created(COLLECTION, plans.draft(wanted));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List service plans, newest first; overdue are those in force with a late milestone")
    public Page<ServicePlanView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ServicePlanStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("overdue") Boolean overdue) {
        return plans.list(page, status, customerId, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a service plan with its revisions and meetings")
    @APIResponseSchema(ServicePlanView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(plans.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Change a draft")
    @APIResponseSchema(ServicePlanView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PlanDraft draft) {
        return Answer.ok(plans.revise(id, ifMatch, draft));
    }

    @POST
    @Path("{id}/start")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Begin to carry the plan out")
    @APIResponseSchema(ServicePlanView.class)
    public Response start(@PathParam("id") UUID id) {
        return Answer.ok(plans.start(id));
    }

    @POST
    @Path("{id}/adjustments")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Adjust a plan that is carried out, for a reason")
    @APIResponseSchema(ServicePlanView.class)
    public Response adjust(@PathParam("id") UUID id, @Valid @NotNull PlanAdjustment adjustment) {
        return Answer.ok(plans.adjust(id, adjustment));
    }

    @POST
    @Path("{id}/meetings")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Record a meeting with the customer")
    @APIResponseSchema(ServicePlanView.class)
    public Response meet(@PathParam("id") UUID id, @Valid @NotNull Meeting meeting) {
        return Answer.ok(plans.meet(id, meeting));
    }

    @POST
    @Path("{id}/milestones/{number}/completion")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Record that a milestone, numbered from 1, is reached")
    @APIResponseSchema(ServicePlanView.class)
    public Response reach(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull MilestoneDone done) {
        return Answer.ok(plans.reach(id, number, done));
    }

    @POST
    @Path("{id}/ending")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "End a plan")
    @APIResponseSchema(ServicePlanView.class)
    public Response end(@PathParam("id") UUID id, @Valid @NotNull Reason ending) {
        return Answer.ok(plans.end(id, ending));
    }
}
