package kam.goodsledger.delivery.delivery;

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
import kam.goodsledger.delivery.delivery.DeliveryForms.CustomerSignature;
import kam.goodsledger.delivery.delivery.DeliveryForms.Refusal;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DeliveryResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries", description = "配送")
class DeliveryResource {
    static final String COLLECTION = "/api/v1/deliveries";

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Dispatch goods that the office holds to their key account")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "201", responseDescription = "Dispatched")
    public Response dispatch(@Valid @NotNull NewDelivery delivery) {
        return Answer.created(COLLECTION, deliveries.dispatch(delivery));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List deliveries, newest first")
    public Page<DeliveryView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") DeliveryStatus status,
            @QueryParam("contractId") UUID contractId) {
        return deliveries.list(page, office, status, contractId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a delivery")
    @APIResponseSchema(DeliveryView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(deliveries.read(id));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Record that the customer has signed for the goods; from then on the customer owes them")
    @APIResponseSchema(DeliveryView.class)
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull CustomerSignature signature) {
        return Answer.ok(deliveries.sign(id, signature));
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Record that the customer did not take the goods; the office holds them again")
    @APIResponseSchema(DeliveryView.class)
    public Response refuse(@PathParam("id") UUID id, @Valid @NotNull Refusal refusal) {
        return Answer.ok(deliveries.refuse(id, refusal));
    }
}
