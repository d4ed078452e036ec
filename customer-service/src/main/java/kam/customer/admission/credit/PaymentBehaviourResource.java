package kam.customer.admission.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/payment-behaviour")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class PaymentBehaviourResource {
    private final CreditService credit;

    PaymentBehaviourResource(CreditService credit) {
        this.credit = credit;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read how a customer pays: its instalments, what was collected, how late (付款记录)")
    public PaymentBehaviour read(@PathParam("id") UUID id) {
        return credit.payments(id);
    }
}
