package kam.contractapproval.approval.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/approvals/trail-verification")
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals", description = "待办审批")
class TrailVerificationResource {
    private final Trail trail;

    TrailVerificationResource(Trail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(summary = "Verify the trails of all contracts: name of each the first line that does not hold")
    public TrailVerification verifyAllTrails() {
        return trail.verifyAll();
    }
}
