package kam.customer.development.plan;

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
import kam.customer.development.plan.DevelopmentPlanForms.DevelopmentCompletion;
import kam.customer.development.plan.DevelopmentPlanForms.NewDevelopmentPlan;
import kam.customer.development.plan.DevelopmentPlanForms.NewMeasureProgress;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DevelopmentPlanResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "development-plans", description = "大客户开发计划")
class DevelopmentPlanResource {
    static final String COLLECTION = "/api/v1/development-plans";

    private final DevelopmentPlanService plans;

    DevelopmentPlanResource(DevelopmentPlanService plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Draft a development plan for a customer")
    @APIResponseSchema(value = DevelopmentPlanView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewDevelopmentPlan plan) {
        return Answer.created(COLLECTION, plans.draft(plan));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List development plans, newest first")
    public Page<DevelopmentPlanView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") DevelopmentPlanStatus status,
            @QueryParam("customerId") UUID customerId) {
        return plans.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a development plan with the state of its measures")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(plans.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Write the plan anew, while it is a draft or was returned")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DevelopmentPlanContent content) {
        return Answer.ok(plans.change(id, ifMatch, content));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Submit the plan to the director")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response submit(@PathParam("id") UUID id) {
        return Answer.ok(plans.submit(id));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Approve the plan or hand it back with a reason (审核权)")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(plans.decide(id, decision));
    }

    @POST
    @Path("{id}/progress")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Record how far a measure has come")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response recordDevelopmentPlanProgress(
            @PathParam("id") UUID id, @Valid @NotNull NewMeasureProgress progress) {
        return Answer.ok(plans.advance(id, progress));
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Complete the plan, with what was done of it")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response complete(@PathParam("id") UUID id, @Valid @NotNull DevelopmentCompletion completion) {
        return Answer.ok(plans.complete(id, completion));
    }
}
