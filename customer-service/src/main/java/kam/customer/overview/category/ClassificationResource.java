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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class ClassificationResource {
    private final ClassificationService classifications;

    ClassificationResource(ClassificationService classifications) {
        this.classifications = classifications;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Set a customer's category against the rules, or let the rules count again, for a reason")
    @APIResponseSchema(value = ClassificationView.class, responseCode = "201", responseDescription = "Set")
    public Response set(@PathParam("id") UUID id, @Valid @NotNull NewClassification wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(classifications.set(id, wanted))
                .build();
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List a customer's categories, newest first; the first one counts (客户分类)")
    public Page<ClassificationView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return classifications.list(id, page);
    }
}
