package kam.customer.overview.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/archive")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class ArchiveResource {
    private final ArchiveService archives;

    ArchiveResource(ArchiveService archives) {
        this.archives = archives;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a customer's whole archive and how complete it is (客户档案表, 档案完整率)")
    public ArchiveView read(@PathParam("id") UUID id) {
        return archives.read(id);
    }
}
