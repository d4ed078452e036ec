package kam.goodsledger.contract.exemption;

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
import java.util.List;
import java.util.UUID;
import kam.kit.document.AttachedDocuments;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence for an exemption: the written explanation (书面说明). */
@Path(ExemptionResource.COLLECTION + "/{id}/documents")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stock-exemptions")
class ExemptionDocumentResource {
    private final AttachedDocuments documents;

    ExemptionDocumentResource(ExemptionService exemptions, Documents documents) {
        this.documents = new AttachedDocuments(ExemptionResource.COLLECTION, exemptions::mustBeVisible, documents);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Attach a document to an exemption")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotBlank @Size(max = 40) String kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.attach(id, kind, name, file);
    }

    @GET
    @Operation(summary = "List the documents of an exemption, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of an exemption")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
