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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class TerminationResource {
    private final TerminationService terminations;

    TerminationResource(TerminationService terminations) {
        this.terminations = terminations;
    }

    @POST
    @Path("{id}/termination")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Ask for the end of a contract before its time")
    @APIResponseSchema(ContractView.class)
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull NewTermination wish) {
        return Answer.ok(terminations.ask(id, wish));
    }

    @POST
    @Path("{id}/termination/decision")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Confirm or refuse the end of a contract",
            description =
                    "By whoever of the headquarters approves last in the highest tier that the contract ever had, or a delegate, who has not asked for it."
                            + " What was delivered stands.")
    @APIResponseSchema(ContractView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull TerminationDecision decision) {
        return Answer.ok(terminations.decide(id, decision));
    }
}
