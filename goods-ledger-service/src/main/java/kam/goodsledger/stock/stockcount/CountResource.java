package kam.goodsledger.stock.stockcount;

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
import kam.goodsledger.stock.stockcount.StockCount.CountStatus;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(CountResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stock-counts", description = "盘点")
class CountResource {
    static final String COLLECTION = "/api/v1/stock-counts";

    private final CountService counts;

    CountResource(CountService counts) {
        this.counts = counts;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Report what was counted in the office's store for a contract")
    @APIResponseSchema(value = CountView.class, responseCode = "201", responseDescription = "Reported")
    public Response report(@Valid @NotNull NewCount count) {
        return Answer.created(COLLECTION, counts.report(count));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List stock counts, newest first")
    public Page<CountView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") CountStatus status,
            @QueryParam("contractId") UUID contractId) {
        return counts.list(page, office, status, contractId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a stock count and its differences")
    @APIResponseSchema(CountView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(counts.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Approve the differences, so that they are booked, or refuse them with a reason")
    @APIResponseSchema(CountView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(counts.decide(id, decision));
    }
}
