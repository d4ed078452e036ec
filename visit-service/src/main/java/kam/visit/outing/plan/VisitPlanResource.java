package kam.visit.outing.plan;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import kam.visit.outing.plan.VisitPlanForms.BudgetRelease;
import kam.visit.outing.plan.VisitPlanForms.NewVisitPlan;
import kam.visit.outing.plan.VisitPlanForms.VisitCancellation;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(VisitPlanResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "visit-plans", description = "客户拜访计划")
@ListGrammar(
        of = VisitPlan.class,
        view = VisitPlanView.class,
        filters = {"status", "customerId", "office", "accountManager"},
        ranges = {"plannedOn=draft.plannedOn", "approvedOn", "asked=draft.asked", "released"},
        sorts = {"number", "customerName", "plannedOn=draft.plannedOn", "approvedOn", "asked=draft.asked", "released"})
class VisitPlanResource {
    static final String COLLECTION = "/api/v1/visit-plans";

    private final VisitPlanService plans;

    VisitPlanResource(VisitPlanService plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Plan a visit to a customer of the caller's office")
    @APIResponseSchema(value = VisitPlanView.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(@Valid @NotNull NewVisitPlan plan) {
        return Answer.created(COLLECTION, plans.plan(plan));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List visit plans, newest first; overdue are those whose report is late")
    public Page<VisitPlanView> list(
            @Valid @BeanParam ListPage page, @BeanParam ListQuery query, @QueryParam("overdue") Boolean overdue) {
        return plans.list(page, query, overdue);
    }

    @GET
    @Path("export")
    @RolesAllowed(Role.READERS)
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all visit plans of the list as a file")
    public Response exportVisitPlans(
            @Valid @BeanParam FileWish wish, @BeanParam ListQuery query, @QueryParam("overdue") Boolean overdue) {
        return plans.export(wish, query, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a visit plan with its report and settlement")
    @APIResponseSchema(VisitPlanView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(plans.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Change a plan that is not approved yet, or was handed back")
    @APIResponseSchema(VisitPlanView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull VisitDetails details) {
        return Answer.ok(plans.revise(id, ifMatch, details));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.MARKETING_MANAGER)
    @Operation(summary = "Approve the plan, hand it back, or reject it")
    @APIResponseSchema(VisitPlanView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull VisitDecision decision) {
        return Answer.ok(plans.decide(id, decision));
    }

    @POST
    @Path("{id}/budget")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Release the budget of an approved plan")
    @APIResponseSchema(VisitPlanView.class)
    public Response release(@PathParam("id") UUID id, @Valid @NotNull BudgetRelease budget) {
        return Answer.ok(plans.release(id, budget));
    }

    @POST
    @Path("{id}/report")
    @Idempotent
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Report on the visit")
    @APIResponseSchema(VisitPlanView.class)
    public Response report(@PathParam("id") UUID id, @Valid @NotNull VisitReport report) {
        return Answer.ok(plans.report(id, report));
    }

    @POST
    @Path("{id}/settlement")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Settle what the visit really cost")
    @APIResponseSchema(VisitPlanView.class)
    public Response settle(@PathParam("id") UUID id, @Valid @NotNull VisitSettlement settlement) {
        return Answer.ok(plans.settle(id, settlement));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed(Role.ACCOUNT_MANAGER)
    @Operation(summary = "Cancel a visit that has not been reported")
    @APIResponseSchema(VisitPlanView.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull VisitCancellation cancellation) {
        return Answer.ok(plans.cancel(id, cancellation));
    }
}
