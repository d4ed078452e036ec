package kam.goodsledger.stock.shipment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ShipmentResource.COLLECTION + "/{id}/receipts/{receiptId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
class ReceiptResource {
    private final ShipmentService shipments;
    private final AcceptanceService acceptance;

    ReceiptResource(ShipmentService shipments, AcceptanceService acceptance) {
        this.shipments = shipments;
        this.acceptance = acceptance;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a receipt")
    @APIResponseSchema(ReceiptView.class)
    public Response read(@PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId) {
        return Answer.ok(shipments.readReceipt(id, receiptId));
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Accept before the deadline what is not disputed")
    @APIResponseSchema(ReceiptView.class)
    public Response accept(@PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId) {
        return Answer.ok(acceptance.accept(id, receiptId));
    }

    @POST
    @Path("dispute")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Dispute lines before the deadline")
    @APIResponseSchema(ReceiptView.class)
    public Response dispute(
            @PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId, @Valid @NotNull NewDispute dispute) {
        return Answer.ok(acceptance.dispute(id, receiptId, dispute));
    }

    @POST
    @Path("dispute/resolution")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Settle the disputed lines")
    @APIResponseSchema(ReceiptView.class)
    public Response resolve(
            @PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId, @Valid @NotNull Resolution resolution) {
        return Answer.ok(acceptance.resolve(id, receiptId, resolution));
    }
}
