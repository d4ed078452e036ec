package kam.customer.admission.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.admission.credit.CreditGrading.NewGrading;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/credit-gradings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class CreditGradingResource {
    private final CreditService credit;

    CreditGradingResource(CreditService credit) {
        this.credit = credit;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_APPROVER, Role.KA_DIRECTOR})
    @Operation(summary = "Grade a customer's credit by the policy in force (信誉评级)")
    @APIResponseSchema(value = GradingView.class, responseCode = "201", responseDescription = "Graded")
    public Response make(@PathParam("id") UUID id, @Valid @NotNull NewGrading grading) {
        return Response.status(Response.Status.CREATED)
                .entity(credit.grade(id, grading))
                .build();
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List a customer's credit gradings, newest first; the first one counts")
    public Page<GradingView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return credit.history(id, page);
    }
}
