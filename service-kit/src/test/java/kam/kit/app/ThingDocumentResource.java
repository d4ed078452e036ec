package kam.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.document.AttachedDocuments;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;

@Path("/api/v1/things/{id}/documents")
@RolesAllowed(Role.OFFICE_CLERK)
class ThingDocumentResource {
    private final AttachedDocuments documents;

    ThingDocumentResource(ThingService things, Documents documents) {
        this.documents = new AttachedDocuments("/api/v1/things", things::read, documents);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") UUID id, @QueryParam("name") String name, CheckedUpload file) {
        return documents.attach(id, "PROOF", name, file);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
