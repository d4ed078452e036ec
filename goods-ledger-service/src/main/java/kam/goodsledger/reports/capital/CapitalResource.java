package kam.goodsledger.reports.capital;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import kam.goodsledger.ledger.LedgerRole;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/capital-occupation")
@Tag(name = "capital-occupation", description = "资金占用")
class CapitalResource {
    private static final String CHART = "image/svg+xml";

    private final CapitalService capital;

    CapitalResource(CapitalService capital) {
        this.capital = capital;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CHART})
    @RolesAllowed({LedgerRole.READERS, Role.SALES_DIRECTOR, Role.GENERAL_MANAGER})
    @Operation(summary = "Read what capital offices tied up day by day, at settlement value: as JSON, or drawn")
    @APIResponseSchema(CapitalView.class)
    public Response read(
            @QueryParam("office") String office,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @Context HttpHeaders headers) {
        var view = capital.read(office, from, until);
        return isDrawn(headers)
                ? Response.ok(CapitalChart.of(view), CHART).build()
                : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** Whether the caller likes a drawing better than JSON. */
    private static boolean isDrawn(HttpHeaders headers) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.valueOf(CHART))) {
                return true;
            }
        }
        return false;
    }
}
