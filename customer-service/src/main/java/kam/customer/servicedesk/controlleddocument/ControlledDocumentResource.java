package kam.customer.servicedesk.controlleddocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.NewControlledDocument;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.NewReading;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.ReadingView;
import kam.customer.servicedesk.controlleddocument.DocumentHead.DocumentKind;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ControlledDocumentResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents", description = "受控文件：流程与服务标准")
class ControlledDocumentResource {
    static final String COLLECTION = "/api/v1/documents";

    private final ControlledDocumentService documents;

    ControlledDocumentResource(ControlledDocumentService documents) {
        this.documents = documents;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Draft a controlled document under its number")
    @APIResponseSchema(value = ControlledDocumentView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewControlledDocument wanted) {
        return Answer.created(COLLECTION, documents.draft(wanted));
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR})
    @Operation(summary = "List controlled documents, newest first")
    public Page<ControlledDocumentView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ControlStatus status,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("executingDepartment") @Size(max = 100) String executingDepartment) {
        return documents.list(page, status, kind, executingDepartment);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.STAFF, Role.AUDITOR})
    @Operation(summary = "Read a controlled document's head and versions")
    @APIResponseSchema(ControlledDocumentView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(documents.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Change the head: title, kind, departments")
    @APIResponseSchema(ControlledDocumentView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DocumentHead head) {
        return Answer.ok(documents.change(id, ifMatch, head));
    }

    @POST
    @Path("{id}/versions/{number}/enactment")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.MARKETING_MANAGER, Role.GENERAL_MANAGER})
    @Operation(summary = "Put a version in force in place of the one before")
    @APIResponseSchema(ControlledDocumentView.class)
    public Response enact(@PathParam("id") UUID id, @PathParam("number") int number) {
        return Answer.ok(documents.enact(id, number));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.MARKETING_MANAGER, Role.GENERAL_MANAGER})
    @Operation(summary = "Withdraw a document")
    @APIResponseSchema(ControlledDocumentView.class)
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return Answer.ok(documents.withdraw(id, reason));
    }

    @POST
    @Path("{id}/readings")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Say that the caller has read the version in force",
            description = "Once per person and version: said again, it answers with the first reading.")
    @APIResponseSchema(ReadingView.class)
    public Response recordReading(@PathParam("id") UUID id, @Valid @NotNull NewReading reading) {
        return Response.ok(documents.recordReading(id, reading.documentVersion()))
                .build();
    }

    @GET
    @Path("{id}/readings")
    @RolesAllowed({
        Role.KA_SPECIALIST,
        Role.KA_DIRECTOR,
        Role.MARKETING_MANAGER,
        Role.GENERAL_MANAGER,
        Role.HR,
        Role.AUDITOR
    })
    @Operation(summary = "List who has read which version, newest first")
    public Page<ReadingView> readings(
            @PathParam("id") UUID id,
            @Valid @BeanParam PageRequest page,
            @QueryParam("documentVersion") Integer documentVersion) {
        return documents.readings(page, id, documentVersion);
    }
}
