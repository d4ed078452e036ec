package kam.customer.development.opportunity;

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
import java.util.List;
import java.util.UUID;
import kam.customer.development.opportunity.Opportunity.LanePeople;
import kam.customer.development.opportunity.Opportunity.OpportunityStatus;
import kam.customer.development.opportunity.OpportunityForms.NewEvidence;
import kam.customer.development.opportunity.OpportunityForms.NewOpportunity;
import kam.customer.development.opportunity.OpportunityForms.OpportunityQuery;
import kam.customer.development.opportunity.OpportunityForms.StageMove;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(OpportunityResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opportunities", description = "大客户开发七阶段")
class OpportunityResource {
    static final String COLLECTION = "/api/v1/opportunities";

    private final OpportunityService opportunities;

    OpportunityResource(OpportunityService opportunities) {
        this.opportunities = opportunities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.MARKETING_MANAGER})
    @Operation(summary = "Open an opportunity; a customer has one open at a time")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewOpportunity opportunity) {
        return Answer.created(COLLECTION, opportunities.open(opportunity));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER, Role.BACK_OFFICE})
    @Operation(summary = "List opportunities, newest first; stalled ones are longer in their stage than is set for it")
    public Page<OpportunityView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") OpportunityStatus status,
            @QueryParam("stage") DevelopmentStage stage,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("stalled") Boolean stalled) {
        return opportunities.list(page, new OpportunityQuery(status, stage, customerId, stalled));
    }

    @GET
    @Path("stages")
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER, Role.BACK_OFFICE})
    @Operation(summary = "The seven stages with their conditions")
    public List<StageView> listOpportunityStages() {
        return opportunities.stages();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER, Role.BACK_OFFICE})
    @Operation(summary = "Read an opportunity with its stage history, evidence and the checklist of its stage")
    @APIResponseSchema(OpportunityView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(opportunities.read(id));
    }

    @PUT
    @Path("{id}/people")
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.MARKETING_MANAGER})
    @Operation(summary = "Name the people of the three lanes (市场部经理, 业务经理, 内勤)")
    @APIResponseSchema(OpportunityView.class)
    public Response assignOpportunityPeople(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull LanePeople people) {
        return Answer.ok(opportunities.assign(id, ifMatch, people));
    }

    @POST
    @Path("{id}/evidence")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.MARKETING_MANAGER, Role.BACK_OFFICE})
    @Operation(summary = "Record that a condition is met, or is not after all; the last record counts")
    @APIResponseSchema(OpportunityView.class)
    public Response recordOpportunityEvidence(@PathParam("id") UUID id, @Valid @NotNull NewEvidence evidence) {
        return Answer.ok(opportunities.record(id, evidence));
    }

    @POST
    @Path("{id}/moves")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.MARKETING_MANAGER})
    @Operation(summary = "Go to another stage: the next one, into a crisis, or back out of it")
    @APIResponseSchema(OpportunityView.class)
    public Response move(@PathParam("id") UUID id, @Valid @NotNull StageMove move) {
        return Answer.ok(opportunities.move(id, move));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.MARKETING_MANAGER})
    @Operation(summary = "Close an opportunity: won as the designated supplier, or lost")
    @APIResponseSchema(OpportunityView.class)
    public Response close(@PathParam("id") UUID id, @Valid @NotNull OpportunityClosing closing) {
        return Answer.ok(opportunities.close(id, closing));
    }
}
