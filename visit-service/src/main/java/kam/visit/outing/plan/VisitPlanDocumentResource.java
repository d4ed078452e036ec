package kam.visit.outing.plan;

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
import kam.visit.outing.plan.VisitPlan.VisitPaper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of a visit: photographs, minutes, invoices. */
@Path(VisitPlanResource.COLLECTION + "/{id}/documents")
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "visit-plans")
class VisitPlanDocumentResource {
    private final AttachedDocuments documents;

    VisitPlanDocumentResource(VisitPlanService plans, Documents documents) {
        this.documents = new AttachedDocuments(VisitPlanResource.COLLECTION, plans::mustBeVisible, documents);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.FINANCE})
    @Operation(summary = "Attach a document to a visit plan")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull VisitPaper kind,
            @QueryParam("name") @Size(max = 200) String name,
            CheckedUpload file) {
        return documents.attach(id, kind.name(), name, file);
    }

    @GET
    @Operation(summary = "List the documents of a visit plan, oldest first")
    public List<DocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("{documentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a document of a visit plan")
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return documents.download(id, documentId);
    }
}
