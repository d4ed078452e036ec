package kam.contractapproval.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kam.kit.document.DocumentView;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class ContractDocumentResource {
    private final ContractDocumentService documents;

    ContractDocumentResource(ContractDocumentService documents) {
        this.documents = documents;
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_APPROVER})
    @Operation(summary = "Attach a contract's text or annex to a draft, or the signed copy to an approved contract")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Attached")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull DocumentKind kind,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            byte[] content) {
        var document = documents.attach(id, kind, name, content);
        return Response.created(URI.create(ContractResource.COLLECTION + "/" + id + "/documents/" + document.id()))
                .entity(document)
                .build();
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "List a contract's documents, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{id}/documents/{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a contract's document")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
