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
@RolesAllowed(Role.OFFICE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class RenewalResource {
    private final SuccessionService successions;

    RenewalResource(SuccessionService successions) {
        this.successions = successions;
    }

    @POST
    @Path("{id}/renewal")
    @Idempotent
    @Operation(summary = "Draft the contract that follows on the same terms, for a new term")
    @APIResponseSchema(value = ContractView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@PathParam("id") UUID id, @Valid @NotNull NewRenewal wish) {
        return Answer.created(ContractResource.COLLECTION, successions.renew(id, wish));
    }
}
