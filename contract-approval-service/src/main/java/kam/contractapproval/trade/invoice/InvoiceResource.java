package kam.contractapproval.trade.invoice;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(InvoiceResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invoices", description = "发票")
class InvoiceResource {
    static final String COLLECTION = "/api/v1/invoices";

    private final InvoiceService invoices;

    InvoiceResource(InvoiceService invoices) {
        this.invoices = invoices;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(
            summary = "Record an invoice under a contract",
            description = "What is invoiced and was not taken back never exceeds the contract's amount in force, nor,"
                    + " where it names a delivery, the delivery's value.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewInvoice written) {
        return Answer.created(COLLECTION, invoices.record(written));
    }

    @GET
    @Operation(summary = "List invoices and red-letter invoices, newest first")
    public Page<InvoiceView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("contractId") UUID contractId,
            @QueryParam("deliveryId") UUID deliveryId,
            @QueryParam("customerId") UUID customerId) {
        return invoices.list(page, contractId, deliveryId, customerId);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an invoice")
    @APIResponseSchema(InvoiceView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(invoices.read(id));
    }

    @POST
    @Path("{id}/red-letter")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(
            summary = "Take an invoice back in whole or in part by a red-letter invoice",
            description =
                    "Any number of times; all together never take back more than was invoiced, in amount or in tax.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Recorded")
    public Response correct(@PathParam("id") UUID id, @Valid @NotNull RedLetter correction) {
        return Answer.created(COLLECTION, invoices.correct(id, correction));
    }
}
