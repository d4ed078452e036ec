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
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/relationship-network")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class NetworkResource {
    private final NetworkService networks;

    NetworkResource(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @RolesAllowed({Role.READERS, Role.SERVICE_AGENT})
    @Operation(summary = "Read who is who at a customer (客户关系网络)")
    @APIResponseSchema(NetworkView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(networks.read(id));
    }

    @PUT
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Write who is who at a customer; what is left out is deleted")
    @APIResponseSchema(NetworkView.class)
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NetworkContent content) {
        return Answer.ok(networks.write(id, ifMatch, content));
    }
}
