package kam.customer.overview.category;

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

@Path(ClassificationPolicyResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "classification-policies", description = "客户分类规则")
class ClassificationPolicyResource {
    static final String COLLECTION = "/api/v1/classification-policies";

    private final ClassificationPolicyService policies;

    ClassificationPolicyResource(ClassificationPolicyService policies) {
        this.policies = policies;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Issue a new version of the classification rules")
    @APIResponseSchema(value = ClassificationPolicyView.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(@Valid @NotNull NewClassificationPolicy policy) {
        return Answer.created(COLLECTION, policies.issue(policy));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the versions of the classification rules, newest first")
    public Page<ClassificationPolicyView> list(@Valid @BeanParam PageRequest page) {
        return policies.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a version of the classification rules")
    @APIResponseSchema(ClassificationPolicyView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(policies.read(id));
    }
}
