package kam.goodsledger.money.margin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.goodsledger.ledger.LedgerRole;
import kam.goodsledger.money.margin.OfficeMargins.OfficeMarginView;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office-margins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "office-margins", description = "办事处毛利")
class OfficeMarginResource {
    private final OfficeMargins margins;

    OfficeMarginResource(OfficeMargins margins) {
        this.margins = margins;
    }

    @GET
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List offices with the margin that they have earned, got and left")
    public Page<OfficeMarginView> list(@Valid @BeanParam PageRequest page, @QueryParam("office") String office) {
        return margins.list(page, office);
    }
}
