package kam.contractapproval.contract;

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
class SuccessionResource {
    private final SuccessionService successions;

    SuccessionResource(SuccessionService successions) {
        this.successions = successions;
    }

    @POST
    @Path("{id}/amendments")
    @Idempotent
    @Operation(
            summary = "Draft an amendment of a contract in effect",
            description =
                    "It is a contract record of its own, approved by the tier of the new total; when it is signed,"
                            + " its terms are those of the contract, which keeps its id and number. One is open at a time.")
    @APIResponseSchema(value = ContractView.class, responseCode = "201", responseDescription = "Drafted")
    public Response amendContract(@PathParam("id") UUID id, @Valid @NotNull NewAmendment wish) {
        return Answer.created(ContractResource.COLLECTION, successions.amend(id, wish));
    }

    @POST
    @Path("{id}/renewal")
    @Idempotent
    @Operation(summary = "Draft the contract that follows on the same terms, for a new term")
    @APIResponseSchema(value = ContractView.class, responseCode = "201", responseDescription = "Drafted")
    public Response renewContract(@PathParam("id") UUID id, @Valid @NotNull NewRenewal wish) {
        return Answer.created(ContractResource.COLLECTION, successions.renew(id, wish));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Operation(summary = "Give a draft up")
    @APIResponseSchema(ContractView.class)
    public Response cancelContract(@PathParam("id") UUID id) {
        return Answer.ok(successions.cancel(id));
    }
}
