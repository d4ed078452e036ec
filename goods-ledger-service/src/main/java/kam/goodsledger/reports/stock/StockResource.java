package kam.goodsledger.reports.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/stock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stock", description = "暂存货物")
class StockResource {
    private final StockReader stock;

    StockResource(StockReader stock) {
        this.stock = stock;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List what offices hold, per key account and product")
    public Page<StockView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId) {
        return stock.list(page, office, customerId);
    }
}
