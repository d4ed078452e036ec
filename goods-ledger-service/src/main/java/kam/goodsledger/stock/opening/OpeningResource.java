package kam.goodsledger.stock.opening;

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
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(OpeningResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening-positions", description = "期初")
class OpeningResource {
    static final String COLLECTION = "/api/v1/opening-positions";

    private final OpeningService openings;

    OpeningResource(OpeningService openings) {
        this.openings = openings;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Report what the office has of a customer: goods on hand, goods owed, receivable, arrears")
    @APIResponseSchema(value = OpeningView.class, responseCode = "201", responseDescription = "Reported")
    public Response report(@Valid @NotNull NewOpening opening) {
        return Answer.created(COLLECTION, openings.report(opening));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List opening positions, newest first")
    public Page<OpeningView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") OpeningStatus status,
            @QueryParam("customerId") UUID customerId) {
        return openings.list(page, office, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read an opening position")
    @APIResponseSchema(OpeningView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(openings.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Correct an opening position that was handed back; it is reported again")
    @APIResponseSchema(OpeningView.class)
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OpeningReport report) {
        return Answer.ok(openings.correct(id, ifMatch, report));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER})
    @Operation(summary = "Accept and book an opening position, or hand it back with a reason")
    @APIResponseSchema(OpeningView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(openings.decide(id, decision));
    }
}
