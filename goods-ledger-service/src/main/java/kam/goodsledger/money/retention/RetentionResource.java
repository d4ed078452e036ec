package kam.goodsledger.money.retention;

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
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(RetentionResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "retentions", description = "质保金")
class RetentionResource {
    static final String COLLECTION = "/api/v1/retentions";

    private final RetentionService retentions;

    RetentionResource(RetentionService retentions) {
        this.retentions = retentions;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.FINANCE})
    @Operation(summary = "Record what a contract lets the customer keep back until a day; once per contract")
    @APIResponseSchema(value = RetentionView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewRetention retention) {
        return Answer.created(COLLECTION, retentions.record(retention));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List retentions, newest first")
    public Page<RetentionView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("contractId") UUID contractId) {
        return retentions.list(page, office, contractId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a retention")
    @APIResponseSchema(RetentionView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(retentions.read(id));
    }
}
