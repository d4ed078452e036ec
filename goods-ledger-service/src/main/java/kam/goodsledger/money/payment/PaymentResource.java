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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(PaymentResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments", description = "回款")
class PaymentResource {
    static final String COLLECTION = "/api/v1/payments";

    private final PaymentService payments;

    PaymentResource(PaymentService payments) {
        this.payments = payments;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.FINANCE})
    @Operation(summary = "Record a payment: the office what it got itself, finance what the company got")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewPayment payment) {
        return Answer.created(COLLECTION, payments.record(payment));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List payments, newest first")
    public Page<PaymentView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("contractId") UUID contractId) {
        return payments.list(page, office, customerId, contractId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a payment and the instalments it is for")
    @APIResponseSchema(PaymentView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(payments.read(id));
    }
}
