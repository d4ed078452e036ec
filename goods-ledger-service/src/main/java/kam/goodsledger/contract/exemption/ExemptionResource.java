package kam.goodsledger.contract.exemption;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ExemptionResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stock-exemptions", description = "不计入库存")
class ExemptionResource {
    static final String COLLECTION = "/api/v1/stock-exemptions";

    private final ExemptionService exemptions;

    ExemptionResource(ExemptionService exemptions) {
        this.exemptions = exemptions;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Ask that a batch of held goods does not count as office stock")
    @APIResponseSchema(value = ExemptionView.class, responseCode = "201", responseDescription = "Requested")
    public Response request(@Valid @NotNull NewExemption exemption) {
        return Answer.created(COLLECTION, exemptions.request(exemption));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List exemptions, newest first, with what is left of each and its settlement value")
    public Page<ExemptionView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") ExemptionStatus status,
            @QueryParam("customerId") UUID customerId) {
        return exemptions.list(page, office, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read an exemption")
    @APIResponseSchema(ExemptionView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(exemptions.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Accept the written explanation that is attached, or refuse it with a reason")
    @APIResponseSchema(ExemptionView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(exemptions.decide(id, decision));
    }
}
