package kam.visit.gift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import kam.visit.gift.GiftApplication.GiftPaper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of a gift: the receipt that the recipient signed, invoices. */
@Path(GiftResource.COLLECTION + "/{id}/documents")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gift-applications")
class GiftDocumentResource {
    private final AttachedDocuments documents;

    GiftDocumentResource(GiftService gifts, Documents documents) {
        this.documents = new AttachedDocuments(GiftResource.COLLECTION, gifts::mustBeVisible, documents);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Attach a document to a gift application")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull GiftPaper kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.attach(id, kind.name(), name, file);
    }

    @GET
    @Operation(summary = "List the documents of a gift application, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of a gift application")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
