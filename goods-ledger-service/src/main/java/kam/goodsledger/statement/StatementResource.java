package kam.goodsledger.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(StatementResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements", description = "对账单: between office and customer")
class StatementResource {
    static final String COLLECTION = "/api/v1/statements";
    private static final StatementKind KIND = StatementKind.CUSTOMER;

    private final StatementService statements;
    private final StatementForms forms;

    StatementResource(StatementService statements, StatementForms forms) {
        this.statements = statements;
        this.forms = forms;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER, Role.SALES_COMPANY_CLERK})
    @Operation(summary = "Draft the statement of a customer and a period")
    @APIResponseSchema(value = StatementView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewStatement period) {
        return Answer.created(COLLECTION, statements.draft(period));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List statements, newest first")
    public Page<StatementHeading> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") StatementStatus status,
            @QueryParam("customerId") UUID customerId) {
        return statements.list(KIND, page, office, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, StatementForms.SHEET})
    @Operation(summary = "Read a statement with its lines: as JSON, as a page to print on A4, or as a spreadsheet")
    @APIResponseSchema(StatementView.class)
    public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return forms.of(statements.read(KIND, id), headers);
    }

    @POST
    @Path("{id}/issue")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER, Role.SALES_COMPANY_CLERK})
    @Operation(summary = "Freeze the statement under its digest")
    @APIResponseSchema(StatementView.class)
    public Response issue(@PathParam("id") UUID id) {
        return Answer.ok(statements.issue(KIND, id));
    }

    @POST
    @Path("{id}/signatures")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Sign for the office, or record the customer's signature and seal")
    @APIResponseSchema(StatementView.class)
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull NewSignature signature) {
        return Answer.ok(statements.sign(KIND, id, signature));
    }

    @POST
    @Path("{id}/contest")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Record that a side does not agree, why, and with which lines")
    @APIResponseSchema(StatementView.class)
    public Response contest(@PathParam("id") UUID id, @Valid @NotNull Contest contest) {
        return Answer.ok(statements.contest(KIND, id, contest));
    }
}
