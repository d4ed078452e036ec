package kam.contractapproval.contract.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.contractapproval.approval.trail.TrailVerification;
import kam.contractapproval.approval.trail.TrailView;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION + "/{id}/trail")
@RolesAllowed(Role.READERS)
@Tag(name = "contracts", description = "合同与审批")
class ContractTrailResource {
    private final RouteService routes;

    ContractTrailResource(RouteService routes) {
        this.routes = routes;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "Read or export the tamper-evident trail of a contract, in order")
    public TrailView readContractTrail(@PathParam("id") UUID id) {
        return routes.trail(id);
    }

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verify a contract's trail: name the first line that does not hold")
    public TrailVerification verifyContractTrail(@PathParam("id") UUID id) {
        return routes.verifyTrail(id);
    }
}
