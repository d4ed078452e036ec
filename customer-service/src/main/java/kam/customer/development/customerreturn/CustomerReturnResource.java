package kam.customer.development.customerreturn;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/return")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class CustomerReturnResource {
    private final CustomerReturnService returns;

    CustomerReturnResource(CustomerReturnService returns) {
        this.returns = returns;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read what a customer returns on what was invested, beside its worth analysis (投资回报)")
    public CustomerReturnView read(@PathParam("id") UUID id) {
        return returns.read(id);
    }
}
