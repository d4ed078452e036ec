package kam.customer.overview.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import kam.customer.account.customer.CustomerView;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class OverviewResource {
    private final OverviewService overview;

    OverviewResource(OverviewService overview) {
        this.overview = overview;
    }

    @GET
    @Path("archive-completeness")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read how complete the archives are, per office and in total (档案完整率)")
    public TotalCompleteness completeness() {
        return overview.completeness();
    }

    @GET
    @Path("stale-archives")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List customers whose archive was neither changed nor reviewed for so many days")
    public Page<StaleArchive> stale(
            @Valid @BeanParam PageRequest page, @QueryParam("days") @Min(0) @Max(10_000) Integer days) {
        return overview.stale(page, days);
    }

    @POST
    @Path("{id}/archive-review")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "State that a customer's archive was looked through and says what is so")
    @APIResponseSchema(CustomerView.class)
    public Response review(@PathParam("id") UUID id) {
        return Answer.ok(overview.review(id));
    }
}
