package kam.customer.overview.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.overview.archive.ProfileForms.ProfileView;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class ProfileResource {
    private final ProfileService profiles;

    ProfileResource(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read what the archive says beside basics and contacts")
    @APIResponseSchema(ProfileView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(profiles.read(id));
    }

    @PUT
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Write what the archive says beside basics and contacts; what is left out is deleted")
    @APIResponseSchema(ProfileView.class)
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ProfileContent content) {
        return Answer.ok(profiles.write(id, ifMatch, content));
    }
}
