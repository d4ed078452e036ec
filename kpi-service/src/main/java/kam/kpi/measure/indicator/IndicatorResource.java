package kam.kpi.measure.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "考核指标")
class IndicatorResource {

    /** The indicators, in the order of the assessment form. */
    record IndicatorList(List<Definition> items) {}

    @GET
    @RolesAllowed({Role.READERS, Role.OFFICE_CLERK, Role.KA_APPROVER, Role.MARKETING_MANAGER, Role.FINANCE})
    @Operation(summary = "List the indicators with formula, unit, periods and source events")
    public IndicatorList list() {
        return new IndicatorList(
                Indicators.all().stream().map(Indicator::definition).toList());
    }
}
