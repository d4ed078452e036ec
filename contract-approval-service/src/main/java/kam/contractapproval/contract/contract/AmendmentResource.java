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
import kam.contractapproval.contract.contract.Succession.NewAmendment;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@RolesAllowed(Role.OFFICE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class AmendmentResource {
    private final SuccessionService successions;

    AmendmentResource(SuccessionService successions) {
        this.successions = successions;
    }

    @POST
    @Path("{id}/amendments")
    @Idempotent
    @Operation(
            summary = "Draft an amendment of a contract in effect",
            description =
                    "It is a contract record of its own, approved by the stricter of the tier of the new total and of what is"
                            + " in force, or on the short route; when it is signed,"
                            + " its terms are those of the contract, which keeps its id and number. One is open at a time.")
    @APIResponseSchema(value = ContractView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@PathParam("id") UUID id, @Valid @NotNull NewAmendment wish) {
        return Answer.created(ContractResource.COLLECTION, successions.amend(id, wish));
    }
}
