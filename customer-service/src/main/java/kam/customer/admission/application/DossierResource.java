package kam.customer.admission.application;

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

@Path(ApplicationResource.COLLECTION + "/{id}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "key-account-applications")
class DossierResource {
    private final ApplicationService applications;

    DossierResource(ApplicationService applications) {
        this.applications = applications;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "See what the dossier holds and what is missing")
    public DossierView read(@PathParam("id") UUID id) {
        return applications.dossier(id);
    }
}
