package kam.contractapproval.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kam.contractapproval.trail.TrailView;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@Tag(name = "contracts", description = "合同与审批")
class RouteResource {
    private final RouteService routes;

    RouteResource(RouteService routes) {
        this.routes = routes;
    }

    @GET
    @Path("{id}/route")
    @RolesAllowed({
        Role.OFFICE_CLERK,
        Role.OFFICE_MANAGER,
        Role.ACCOUNT_MANAGER,
        Role.KA_SPECIALIST,
        Role.KA_APPROVER,
        Role.KA_DIRECTOR,
        Role.MARKETING_MANAGER,
        Role.SALES_COMPANY_CLERK,
        Role.SALES_COMPANY_APPROVER,
        Role.BACK_OFFICE,
        Role.TECHNICAL_SUPPORT,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.FINANCE,
        Role.HR,
        Role.SERVICE_AGENT,
        Role.AUDITOR
    })
    @Operation(summary = "Explain a contract's route: tier and why, steps, who may act, what is missing")
    public RouteExplanation explain(@PathParam("id") UUID id) {
        return routes.explain(id);
    }

    @GET
    @Path("{id}/trail")
    @RolesAllowed({
        Role.OFFICE_CLERK,
        Role.OFFICE_MANAGER,
        Role.ACCOUNT_MANAGER,
        Role.KA_SPECIALIST,
        Role.KA_APPROVER,
        Role.KA_DIRECTOR,
        Role.MARKETING_MANAGER,
        Role.SALES_COMPANY_CLERK,
        Role.SALES_COMPANY_APPROVER,
        Role.BACK_OFFICE,
        Role.TECHNICAL_SUPPORT,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.FINANCE,
        Role.HR,
        Role.SERVICE_AGENT,
        Role.AUDITOR
    })
    @Operation(summary = "Read the tamper-evident trail of a contract, in order")
    public TrailView trail(@PathParam("id") UUID id) {
        return routes.trail(id);
    }

    @GET
    @Path("{id}/customer-copy")
    @RolesAllowed({
        Role.OFFICE_CLERK,
        Role.OFFICE_MANAGER,
        Role.ACCOUNT_MANAGER,
        Role.KA_SPECIALIST,
        Role.KA_APPROVER,
        Role.KA_DIRECTOR,
        Role.MARKETING_MANAGER,
        Role.SALES_COMPANY_CLERK,
        Role.SALES_COMPANY_APPROVER,
        Role.BACK_OFFICE,
        Role.TECHNICAL_SUPPORT,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.FINANCE,
        Role.HR,
        Role.SERVICE_AGENT,
        Role.AUDITOR
    })
    @Operation(summary = "Read a contract as the customer may see it, without floor or settlement prices")
    public CustomerCopy customerCopy(@PathParam("id") UUID id) {
        return routes.customerCopy(id);
    }
}
