package kam.contractapproval.approval.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.upload.CheckedUpload;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DelegationResource.COLLECTION)
@RolesAllowed({Role.READERS, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations", description = "书面授权")
class DelegationResource {
    static final String COLLECTION = "/api/v1/delegations";

    private final DelegationService delegations;
    private final AttachedDocuments documents;

    DelegationResource(DelegationService delegations, Documents documents) {
        this.delegations = delegations;
        this.documents = new AttachedDocuments(COLLECTION, delegations::mustBeVisible, documents);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.STAFF, Role.ADMIN})
    @Operation(
            summary = "Draw up a delegation",
            description = "By the principal, or by an administrator for one who is away; no power before its deed.")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201", responseDescription = "Drawn up")
    public Response drawUp(@Valid @NotNull NewDelegation wish) {
        return Answer.created(COLLECTION, delegations.drawUp(wish));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.STAFF, Role.ADMIN})
    @Operation(
            summary = "File the signed deed, which puts the delegation in force",
            description = "Drawn up for another it waits for its confirmation by a second person.")
    @APIResponseSchema(DelegationView.class)
    public Response grant(
            @PathParam("id") UUID id, @QueryParam("name") @Size(max = 200) String name, CheckedUpload deed) {
        return Answer.ok(delegations.grant(id, name, deed));
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Confirm a delegation that an administrator drew up for another, which puts it in force",
            description = "By whom the policy in force names, neither who drew it up nor the delegate.")
    @APIResponseSchema(DelegationView.class)
    public Response confirmDelegation(@PathParam("id") UUID id) {
        return Answer.ok(delegations.confirm(id));
    }

    @POST
    @Path("{id}/revocation")
    @Idempotent
    @RolesAllowed({Role.STAFF, Role.ADMIN})
    @Operation(summary = "End a delegation's power at once; the delegate refuses it so")
    @APIResponseSchema(DelegationView.class)
    public Response revoke(@PathParam("id") UUID id) {
        return Answer.ok(delegations.revoke(id));
    }

    @GET
    @Operation(summary = "List the delegations one is party to, newest first; administrators and auditors see all")
    public Page<DelegationView> list(
            @Valid @BeanParam PageRequest page, @QueryParam("status") DelegationStatus status) {
        return delegations.list(page, status);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a delegation")
    @APIResponseSchema(DelegationView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(delegations.read(id));
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "List the documents of a delegation: its deed")
    public List<DocumentView> listDelegationDocuments(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{id}/documents/{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of a delegation")
    public Response downloadDelegationDocument(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
