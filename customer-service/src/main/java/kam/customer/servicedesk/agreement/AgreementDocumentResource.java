package kam.customer.servicedesk.agreement;

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
import kam.customer.servicedesk.agreement.ServiceAgreement.AgreementPaper;
import kam.customer.servicedesk.desk.DeskRole;
import kam.kit.document.AttachedDocuments;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of a service agreement: the signed text, evidence of assets. */
@Path(ServiceAgreementResource.COLLECTION + "/{id}/documents")
@RolesAllowed(DeskRole.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-agreements")
class AgreementDocumentResource {
    private final AttachedDocuments documents;

    AgreementDocumentResource(ServiceAgreementService agreements, Documents documents) {
        this.documents =
                new AttachedDocuments(ServiceAgreementResource.COLLECTION, agreements::mustBeVisible, documents);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Attach a document to a service agreement")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull AgreementPaper kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.attach(id, kind.name(), name, file);
    }

    @GET
    @Operation(summary = "List the documents of a service agreement, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of a service agreement")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
