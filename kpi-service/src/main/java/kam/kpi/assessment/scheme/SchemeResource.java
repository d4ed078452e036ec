package kam.kpi.assessment.scheme;

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

@Path(SchemeResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-schemes", description = "考核方案")
class SchemeResource {
    static final String COLLECTION = "/api/v1/assessment-schemes";

    private final SchemeService schemes;

    SchemeResource(SchemeService schemes) {
        this.schemes = schemes;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.HR})
    @Operation(summary = "Make a scheme for periods to come; its weights add up to 100")
    @APIResponseSchema(value = SchemeView.class, responseCode = "201", responseDescription = "Made")
    public Response make(@Valid @NotNull NewScheme scheme) {
        return Answer.created(COLLECTION, schemes.make(scheme));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the schemes, newest first")
    public Page<SchemeView> list(@Valid @BeanParam PageRequest page) {
        return schemes.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a scheme")
    @APIResponseSchema(SchemeView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(schemes.read(id));
    }
}
