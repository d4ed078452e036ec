package kam.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import kam.kit.upload.Upload;

/** Takes any file, as whatever it is. */
@Path("/api/v1/thing-imports")
@RolesAllowed(Role.OFFICE_CLERK)
class ThingImportResource {
    record Taken(String name, String mediaType, long size, String sha256) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    public Taken take(Upload file) {
        return new Taken(file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
