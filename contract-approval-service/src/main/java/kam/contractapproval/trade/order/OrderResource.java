package kam.contractapproval.trade.order;

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
import java.util.List;
import java.util.UUID;
import kam.contractapproval.trade.order.Order.OrderStep;
import kam.contractapproval.trade.order.OrderForms.Cancellation;
import kam.contractapproval.trade.order.OrderForms.TrialVerdict;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(OrderResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders", description = "订单")
class OrderResource {
    static final String COLLECTION = "/api/v1/orders";

    private final OrderService orders;

    OrderResource(OrderService orders) {
        this.orders = orders;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Place an order under a contract in effect",
            description = "It waits as PLACED until goods and credit are reserved for it, or it is held.")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "Placed")
    public Response place(@Valid @NotNull NewOrder wish) {
        return Answer.created(COLLECTION, orders.place(wish));
    }

    @GET
    @Operation(summary = "List orders, newest first")
    public Page<OrderView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") OrderStatus status,
            @QueryParam("contractId") UUID contractId,
            @QueryParam("customerId") UUID customerId) {
        return orders.list(page, status, contractId, customerId);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an order and how far its goods have come")
    @APIResponseSchema(OrderView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(orders.read(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Read when an order came into each state, and by which event or person, in order")
    public List<OrderStep> history(@PathParam("id") UUID id) {
        return orders.history(id);
    }

    @POST
    @Path("{id}/release-request")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Ask again for a held order to be cleared")
    @APIResponseSchema(OrderView.class)
    public Response requestRelease(@PathParam("id") UUID id) {
        return Answer.ok(orders.requestRelease(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Cancel an order of which no goods are on their way; what is reserved for it is freed")
    @APIResponseSchema(OrderView.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull Cancellation cancellation) {
        return Answer.ok(orders.cancel(id, cancellation));
    }

    @POST
    @Path("{id}/production")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Record that a cleared order is in production")
    @APIResponseSchema(OrderView.class)
    public Response produce(@PathParam("id") UUID id) {
        return Answer.ok(orders.produce(id));
    }

    @POST
    @Path("{id}/trial-verdict")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Accept or reject a delivered trial order; an accepted one opens the contract to other orders")
    @APIResponseSchema(OrderView.class)
    public Response judge(@PathParam("id") UUID id, @Valid @NotNull TrialVerdict verdict) {
        return Answer.ok(orders.judge(id, verdict));
    }
}
