package kam.goodsledger.reports.standing;

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

@Path("/api/v1/payment-standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payment-standings", description = "回款情况")
class PaymentStandingResource {
    private final PaymentStandings standings;

    PaymentStandingResource(PaymentStandings standings) {
        this.standings = standings;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List contracts with what is receivable, retained, due and overdue")
    public Page<PaymentStandingView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("contractId") UUID contractId) {
        return standings.list(page, office, customerId, contractId);
    }
}
