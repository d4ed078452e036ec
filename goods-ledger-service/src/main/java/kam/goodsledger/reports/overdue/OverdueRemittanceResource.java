package kam.goodsledger.reports.overdue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.goodsledger.ledger.LedgerRole;
import kam.goodsledger.reports.overdue.Overdue.OverdueRemittanceView;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/remittances/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "remittances")
class OverdueRemittanceResource {
    private final Overdue overdue;

    OverdueRemittanceResource(Overdue overdue) {
        this.overdue = overdue;
    }

    @GET
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List money that offices have collected and not remitted in time")
    public Page<OverdueRemittanceView> list(@Valid @BeanParam PageRequest page, @QueryParam("office") String office) {
        return overdue.remittances(page, office);
    }
}
