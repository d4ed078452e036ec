package kam.contractapproval.trade.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/payment-schedules")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payment-schedules", description = "回款计划与结算")
class ScheduleResource {
    private final ScheduleService schedules;

    ScheduleResource(ScheduleService schedules) {
        this.schedules = schedules;
    }

    @GET
    @Operation(
            summary = "List payment schedules, newest contract first; with overdue=true those with a late instalment")
    public Page<ScheduleView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
        return schedules.list(page, office, customerId, overdue);
    }

    @GET
    @Path("{contractId}")
    @Operation(
            summary = "Read what is due, collected and overdue under a contract today, and how its settlement stands")
    @APIResponseSchema(ScheduleView.class)
    public Response read(@PathParam("contractId") UUID contractId) {
        return Answer.ok(schedules.read(contractId));
    }

    @PUT
    @Path("{contractId}/settlement-plan")
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Plan by when the contract is to be settled, and say why not as its terms say",
            description = "The day holds at once. Until another person has confirmed it, it counts as moved by the"
                    + " office alone.")
    @APIResponseSchema(ScheduleView.class)
    public Response plan(
            @PathParam("contractId") UUID contractId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull SettlementPlan plan) {
        return Answer.ok(schedules.plan(contractId, ifMatch, plan));
    }

    @POST
    @Path("{contractId}/settlement-plan/confirmation")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.FINANCE})
    @Operation(summary = "Confirm the day that was read, as another person than who set it")
    @APIResponseSchema(ScheduleView.class)
    public Response confirmSchedulePlan(
            @PathParam("contractId") UUID contractId, @Valid @NotNull PlanConfirmation confirmation) {
        return Answer.ok(schedules.confirm(contractId, confirmation));
    }

    @POST
    @Path("{contractId}/settlement")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Propose, for office and customer, to settle a contract that is fully delivered and collected")
    @APIResponseSchema(ScheduleView.class)
    public Response propose(@PathParam("contractId") UUID contractId) {
        return Answer.ok(schedules.propose(contractId));
    }

    @POST
    @Path("{contractId}/settlement-confirmation")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Confirm a settlement for the company, which completes the contract")
    @APIResponseSchema(ScheduleView.class)
    public Response settle(@PathParam("contractId") UUID contractId) {
        return Answer.ok(schedules.settle(contractId));
    }
}
