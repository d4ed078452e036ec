package kam.goodsledger.stock.shipment;

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
import kam.goodsledger.stock.shipment.Shipment.NewReceipt;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ShipmentResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments", description = "发货与收货")
@ListGrammar(
        of = Shipment.class,
        view = ShipmentView.class,
        filters = {"office", "status", "contractId", "customerId", "contractNumber"},
        ranges = {"dispatchedOn=notice.dispatchedOn", "expectedOn=notice.expectedOn", "dueOn=notice.dueOn"},
        sorts = {"number", "dispatchedOn=notice.dispatchedOn", "expectedOn=notice.expectedOn", "dueOn=notice.dueOn"})
class ShipmentResource {
    static final String COLLECTION = "/api/v1/shipments";

    private final ShipmentService shipments;

    ShipmentResource(ShipmentService shipments) {
        this.shipments = shipments;
    }

    @POST
    @PartnerSigned
    @Idempotent(required = true)
    @RolesAllowed(Role.OEM)
    @Operation(summary = "Send a shipping notice; one that was sent before is answered with 200 and the first shipment")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "201", responseDescription = "Booked")
    public Response notify(@Valid @NotNull NewNotice notice) {
        var notified = shipments.notify(notice);
        return notified.now() ? Answer.created(COLLECTION, notified.shipment()) : Answer.ok(notified.shipment());
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List shipments, newest first; overdue are those that should have arrived and have not")
    public Page<ShipmentView> list(
            @Valid @BeanParam ListPage page, @BeanParam ListQuery query, @QueryParam("overdue") Boolean overdue) {
        return shipments.list(page, query, overdue);
    }

    @GET
    @Path("export")
    @RolesAllowed(Role.READERS)
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all shipments of the list as a file")
    public Response exportShipments(
            @Valid @BeanParam FileWish wish, @BeanParam ListQuery query, @QueryParam("overdue") Boolean overdue) {
        return shipments.export(wish, query, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.OEM})
    @Operation(summary = "Read a shipment with its receipts")
    @APIResponseSchema(ShipmentView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(shipments.read(id));
    }

    @POST
    @Path("{id}/receipts")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Record what the office has received; from then on the three days run")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Recorded")
    public Response receive(@PathParam("id") UUID id, @Valid @NotNull NewReceipt arrived) {
        return Answer.created(COLLECTION + "/" + id + "/receipts", shipments.receive(id, arrived));
    }

    @POST
    @Path("{id}/proven-receipts")
    @Idempotent
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER})
    @Operation(
            summary = "Record an overdue receipt by the carrier's proof, where the office records none",
            description = "The three days run from the receipt that is proven. Where they have passed the goods count"
                    + " as accepted, and the office may only claim late.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Recorded")
    public Response receiveOnProof(@PathParam("id") UUID id, @Valid @NotNull ProvenReceipt proven) {
        return Answer.created(COLLECTION + "/" + id + "/receipts", shipments.receiveOnProof(id, proven));
    }
}
