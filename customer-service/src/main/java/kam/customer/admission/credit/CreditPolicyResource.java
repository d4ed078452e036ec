package kam.customer.admission.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(CreditPolicyResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credit-policies", description = "信誉等级政策")
class CreditPolicyResource {
    static final String COLLECTION = "/api/v1/credit-policies";

    private final CreditPolicyService policies;

    CreditPolicyResource(CreditPolicyService policies) {
        this.policies = policies;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Issue a new version of the credit policy")
    @APIResponseSchema(value = CreditPolicyView.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(@Valid @NotNull NewCreditPolicy policy) {
        return Answer.created(COLLECTION, policies.issue(policy));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the versions of the credit policy, newest first")
    public Page<CreditPolicyView> list(@Valid @BeanParam PageRequest page) {
        return policies.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a version of the credit policy")
    @APIResponseSchema(CreditPolicyView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(policies.read(id));
    }
}
