package kam.goodsledger.money.payment;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.goodsledger.money.payment.UnmatchedReceipt.Match;
import kam.goodsledger.money.payment.UnmatchedReceipt.UnmatchedStatus;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(UnmatchedReceiptResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unmatched-receipts", description = "待认领款")
class UnmatchedReceiptResource {
    static final String COLLECTION = "/api/v1/unmatched-receipts";

    private final UnmatchedReceiptService receipts;

    UnmatchedReceiptResource(UnmatchedReceiptService receipts) {
        this.receipts = receipts;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Record money that the company got without knowing from whom")
    @APIResponseSchema(value = UnmatchedReceiptView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewUnmatchedReceipt receipt) {
        return Answer.created(COLLECTION, receipts.record(receipt));
    }

    @GET
    @RolesAllowed({Role.FINANCE, Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER, Role.AUDITOR})
    @Operation(summary = "List unmatched receipts, newest first")
    public Page<UnmatchedReceiptView> list(
            @Valid @BeanParam PageRequest page, @QueryParam("status") UnmatchedStatus status) {
        return receipts.list(page, status);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.FINANCE, Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER, Role.AUDITOR})
    @Operation(summary = "Read an unmatched receipt")
    @APIResponseSchema(UnmatchedReceiptView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(receipts.read(id));
    }

    @POST
    @Path("{id}/match")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Match it, once, to the contract under which it was paid; it becomes a payment")
    @APIResponseSchema(UnmatchedReceiptView.class)
    public Response match(@PathParam("id") UUID id, @Valid @NotNull Match match) {
        return Answer.ok(receipts.match(id, match));
    }
}
