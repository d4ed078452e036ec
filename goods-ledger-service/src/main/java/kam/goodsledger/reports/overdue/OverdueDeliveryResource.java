package kam.goodsledger.reports.overdue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/deliveries/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries")
class OverdueDeliveryResource {
    private final Overdue overdue;

    OverdueDeliveryResource(Overdue overdue) {
        this.overdue = overdue;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List goods that offices hold for longer than they have days to deliver them")
    public Page<OverdueDeliveryView> list(@Valid @BeanParam PageRequest page, @QueryParam("office") String office) {
        return overdue.deliveries(page, office);
    }
}
