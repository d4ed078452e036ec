package kam.customer.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.customer.admission.application.Paper.Marks;
import kam.kit.document.AttachedDocuments;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ApplicationResource.COLLECTION + "/{id}/documents")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "key-account-applications")
class PaperResource {
    private final PaperService papers;
    private final AttachedDocuments documents;

    PaperResource(PaperService papers, Documents documents) {
        this.papers = papers;
        this.documents = new AttachedDocuments(ApplicationResource.COLLECTION, papers::mustBeVisible, documents);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Attach a document to the dossier",
            description = "A reconciliation statement is attached with what it bears: both"
                    + " signatures and the customer's seal.")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull PaperKind kind,
            @QueryParam("name") @Size(max = 200) String name,
            @QueryParam("signedByOffice") @DefaultValue("false") boolean signedByOffice,
            @QueryParam("signedByCustomer") @DefaultValue("false") boolean signedByCustomer,
            @QueryParam("sealedByCustomer") @DefaultValue("false") boolean sealedByCustomer,
            CheckedUpload file) {
        var marks = new Marks(signedByOffice, signedByCustomer, sealedByCustomer);
        return documents.created(papers.attach(id, kind, name, marks, file));
    }

    @GET
    @Operation(summary = "List the documents of the dossier, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of the dossier")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
