package kam.goodsledger.remittance;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.LedgerRole;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of a remittance: the bank slip (银行回单). */
@Path(RemittanceResource.COLLECTION + "/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "remittances")
class RemittanceDocumentResource {
    private final RemittanceService remittances;
    private final Documents documents;
    private final SignedIn signedIn;

    RemittanceDocumentResource(RemittanceService remittances, Documents documents, SignedIn signedIn) {
        this.remittances = remittances;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER, Role.FINANCE})
    @Operation(summary = "Attach a document to a remittance")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Attached")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotBlank @Size(max = 40) String kind,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            byte[] content) {
        remittances.mustBeVisible(id);
        var document = documents.attach(id, kind, name, content, signedIn.caller());
        var location = URI.create(RemittanceResource.COLLECTION + "/" + id + "/documents/" + document.id());
        return Response.created(location).entity(DocumentView.of(document)).build();
    }

    @GET
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List the documents of a remittance, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        remittances.mustBeVisible(id);
        return documents.of(id).stream().map(DocumentView::of).toList();
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "Download a document of a remittance")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        remittances.mustBeVisible(id);
        return documents.download(id, documentId);
    }
}
