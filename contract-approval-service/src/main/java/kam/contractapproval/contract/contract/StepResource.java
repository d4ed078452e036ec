package kam.contractapproval.contract.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.contractapproval.approval.route.Reassignment;
import kam.contractapproval.approval.route.Reassignment.ReassignmentDecision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION + "/{id}/route/steps")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class StepResource {
    private final StepService steps;

    StepResource(StepService steps) {
        this.steps = steps;
    }

    @POST
    @Path("{stepId}/reassignment")
    @Idempotent
    @Operation(
            summary = "Propose that another role or one person decides a step whose approver is gone",
            description = "Of an equal or a higher role; a second person decides on it.")
    @APIResponseSchema(ContractView.class)
    public Response reassign(
            @PathParam("id") UUID id, @PathParam("stepId") UUID stepId, @Valid @NotNull Reassignment to) {
        return Answer.ok(steps.propose(id, stepId, to));
    }

    @POST
    @Path("{stepId}/reassignment/decision")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Decide on the reassignment of a step",
            description =
                    "By whom the policy in force names, neither who proposed it nor whom it names. Neither of the two who had it reassigned decides it.")
    @APIResponseSchema(ContractView.class)
    public Response decideReassignment(
            @PathParam("id") UUID id, @PathParam("stepId") UUID stepId, @Valid @NotNull ReassignmentDecision decision) {
        return Answer.ok(steps.decide(id, stepId, decision));
    }
}
