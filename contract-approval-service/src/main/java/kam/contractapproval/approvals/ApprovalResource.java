package kam.contractapproval.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    @RolesAllowed({
        Role.OFFICE_CLERK, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST,
        Role.KA_APPROVER, Role.KA_DIRECTOR, Role.MARKETING_MANAGER, Role.SALES_COMPANY_CLERK,
        Role.SALES_COMPANY_APPROVER, Role.BACK_OFFICE, Role.TECHNICAL_SUPPORT, Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR, Role.GENERAL_MANAGER, Role.FINANCE, Role.HR,
        Role.SERVICE_AGENT, Role.AUDITOR
    })
    @Operation(summary = "List the steps that the caller may decide now, in his own name or under a deed")
    public Page<ApprovalView> list(@Valid @BeanParam PageRequest page) {
        return inbox.ofCaller(page);
    }
}
