package kam.kpi.organisation.me;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "本人")
class MeResource {
    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary =
                    "Read who I am: my roles and how far each reaches, my offices, who stands in for me, what day it is")
    public MeView read() {
        return me.me();
    }
}
