package kam.contractapproval.reports.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/approval-simulations")
@RolesAllowed({
    Role.KA_DIRECTOR,
    Role.DEPUTY_SALES_DIRECTOR,
    Role.SALES_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.AUDITOR,
    Role.ADMIN
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval-policies", description = "审批权限")
class SimulationResource {
    private final SimulationService simulations;

    SimulationResource(SimulationService simulations) {
        this.simulations = simulations;
    }

    @POST
    @Operation(
            summary = "Replay past contracts under a draft or active version of the approval policy",
            description = "Changes nothing: says which routes would have gone another way, and the load per role.")
    @APIResponseSchema(Simulation.class)
    public Response simulateApprovals(@Valid @NotNull SimulationRequest request) {
        return Response.ok(simulations.simulate(request)).build();
    }
}
