package kam.customer.servicedesk.controlleddocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of a controlled document's versions. */
@Path(ControlledDocumentResource.COLLECTION + "/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
class DocumentContentResource {
    private final ControlledDocumentService documents;

    DocumentContentResource(ControlledDocumentService documents) {
        this.documents = documents;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Add a version with its content; it is a draft until it is put in force")
    @APIResponseSchema(value = ControlledDocumentView.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("name") @Size(max = 200) String name,
            @QueryParam("change") @NotBlank @Size(max = 500) String change,
            CheckedUpload file) {
        return Answer.created(ControlledDocumentResource.COLLECTION, documents.add(id, name, change, file));
    }

    @GET
    @Path("{contentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.AUDITOR})
    @Operation(summary = "Download the content of a version")
    public Response download(@PathParam("id") UUID id, @PathParam("contentId") UUID contentId) {
        return documents.download(id, contentId);
    }
}
