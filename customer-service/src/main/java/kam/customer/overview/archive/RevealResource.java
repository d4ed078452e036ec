package kam.customer.overview.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import kam.customer.overview.archive.RevealForms.NewReveal;
import kam.customer.overview.archive.RevealForms.RevealView;
import kam.customer.overview.archive.RevealForms.RevealedContacts;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class RevealResource {
    private final RevealService reveals;

    RevealResource(RevealService reveals) {
        this.reveals = reveals;
    }

    @POST
    @Path("{id}/contact-reveals")
    @Idempotent
    @RolesAllowed({Role.STAFF})
    @Operation(summary = "Show a customer's contact data in plain, for a reason that is recorded (保密)")
    @APIResponseSchema(value = RevealedContacts.class, responseCode = "201", responseDescription = "Recorded")
    public Response reveal(@PathParam("id") UUID id, @Valid @NotNull NewReveal asked) {
        return Response.status(Response.Status.CREATED)
                .entity(reveals.reveal(id, asked))
                .build();
    }

    @GET
    @Path("contact-reveals")
    @RolesAllowed({Role.AUDITOR, Role.KA_DIRECTOR})
    @Operation(summary = "List to whom contact data was shown, when and why, newest first")
    public Page<RevealView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("revealedTo") @Size(max = 100) String revealedTo) {
        return reveals.list(page, customerId, revealedTo);
    }
}
