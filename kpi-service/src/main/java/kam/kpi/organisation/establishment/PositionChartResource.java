package kam.kpi.organisation.establishment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/positions/chart")
@Tag(name = "positions")
class PositionChartResource {
    private final Establishment establishment;

    PositionChartResource(Establishment establishment) {
        this.establishment = establishment;
    }

    @GET
    @Produces("image/svg+xml")
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "Draw the positions: who reports to whom, how many people there are and are to be")
    public String draw() {
        return establishment.chart();
    }
}
