package kam.contractapproval.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/approval-policies")
@RolesAllowed({Role.READERS, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval-policies", description = "审批权限")
class ApprovalPolicyResource {
    record Versions(List<ApprovalPolicyView> items) {}

    private final ApprovalPolicyService policies;

    ApprovalPolicyResource(ApprovalPolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Operation(summary = "List all versions of the approval policy, newest first")
    public Versions list() {
        return new Versions(policies.newestFirst());
    }

    @GET
    @Path("{version}")
    @Operation(summary = "Read a version of the approval policy")
    public ApprovalPolicyView read(@PathParam("version") int version) {
        return policies.read(version);
    }
}
