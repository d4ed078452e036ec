package kam.customer.overview.archive;

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
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class FilingResource {
    private final FilingService filings;

    FilingResource(FilingService filings) {
        this.filings = filings;
    }

    @POST
    @Path("{id}/filings")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "File a customer's archive upward: a notification, not an approval (报上级备案)")
    @APIResponseSchema(value = FilingView.class, responseCode = "201", responseDescription = "Filed")
    public Response file(@PathParam("id") UUID id, @Valid @NotNull NewFiling filing) {
        return Response.status(Response.Status.CREATED)
                .entity(filings.file(id, filing))
                .build();
    }

    @GET
    @Path("archive-filings")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List filings of archives by customer and date, newest first")
    public Page<FilingView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        return filings.list(page, customerId, from, until);
    }
}
