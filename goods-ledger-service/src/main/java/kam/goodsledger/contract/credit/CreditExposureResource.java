package kam.goodsledger.contract.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/credit-exposures")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credit-exposures", description = "信用敞口")
class CreditExposureResource {
    private final Credits credits;

    CreditExposureResource(Credits credits) {
        this.credits = credits;
    }

    @GET
    @Operation(summary = "List the credit exposures of customers with a limit")
    public Page<CreditExposureView> list(@Valid @BeanParam PageRequest page, @QueryParam("office") String office) {
        return credits.list(page, office);
    }

    @GET
    @Path("{customerId}")
    @Operation(summary = "Read a customer's limit, what is owed, what is reserved and for what, and what is free")
    public CreditExposureView read(@PathParam("customerId") UUID customerId) {
        return credits.exposure(customerId);
    }
}
