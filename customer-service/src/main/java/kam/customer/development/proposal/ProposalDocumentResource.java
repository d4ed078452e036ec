package kam.customer.development.proposal;

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
import kam.customer.development.proposal.Proposal.ProposalPaper;
import kam.kit.document.AttachedDocuments;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.upload.CheckedUpload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ProposalResource.COLLECTION + "/{id}/documents")
@RolesAllowed({Role.READERS, Role.TECHNICAL_SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
class ProposalDocumentResource {
    private final AttachedDocuments documents;

    ProposalDocumentResource(ProposalService proposals, Documents documents) {
        this.documents = new AttachedDocuments(ProposalResource.COLLECTION, proposals::mustBeVisible, documents);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Attach a document to a proposal; the body is the file")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull ProposalPaper kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.attach(id, kind.name(), name, file);
    }

    @GET
    @Operation(summary = "List the documents of a proposal, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of a proposal")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
