package kam.contractapproval.contract.contract;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION + "/{id}/documents")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class ContractDocumentResource {
    private final ContractDocumentService contracts;
    private final AttachedDocuments documents;

    ContractDocumentResource(ContractDocumentService contracts, Documents documents) {
        this.contracts = contracts;
        this.documents = new AttachedDocuments(ContractResource.COLLECTION, contracts::mustBeVisible, documents);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_APPROVER})
    @Operation(
            summary = "Attach a contract's text or annex to a draft, the signed copy to an approved contract,"
                    + " or its customer's notice to one in effect")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull DocumentKind kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.created(contracts.attach(id, kind, name, file));
    }

    @GET
    @Operation(summary = "List a contract's documents, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a contract's document")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
