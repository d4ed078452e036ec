package kam.customer.proposal;

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

@Path(ProposalResource.COLLECTION + "/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
class ProposalDocumentResource {
    private final ProposalService proposals;

    ProposalDocumentResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Attach a document to a proposal; the body is the file")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Attached")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull ProposalPaper kind,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            byte[] content) {
        var document = proposals.attach(id, kind, name, content);
        return Response.created(URI.create(ProposalResource.COLLECTION + "/" + id + "/documents/" + document.id()))
                .entity(document)
                .build();
    }

    @GET
    @RolesAllowed({Role.READERS, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "List the documents of a proposal, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return proposals.documents(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.READERS, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Download a document of a proposal")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return proposals.download(id, documentId);
    }
}
