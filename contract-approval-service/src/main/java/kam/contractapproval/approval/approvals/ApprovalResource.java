package kam.contractapproval.approval.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.contractapproval.approval.approvals.ApprovalInbox.Counters;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals", description = "待办审批")
class ApprovalResource {
    private final ApprovalInbox inbox;

    ApprovalResource(ApprovalInbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the steps that the caller may decide now, in his own name or under a deed")
    public Page<ApprovalView> list(@Valid @BeanParam PageRequest page, @QueryParam("overdue") Boolean overdue) {
        return inbox.ofCaller(page, overdue);
    }

    @GET
    @Path("counters")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Count per role what is open and overdue; people of an office count their own office's")
    public Counters countApprovals() {
        return inbox.counters();
    }
}
