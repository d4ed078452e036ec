package kam.customer.account.assignment;

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
import java.util.List;
import java.util.UUID;
import kam.customer.account.assignment.AssignmentForms.AssignmentView;
import kam.customer.account.assignment.AssignmentForms.NewAssignment;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers", description = "客户档案")
class AssignmentResource {
    private final AssignmentService assignments;

    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    /** An entry of the history after the other, oldest first. */
    record Assignments(List<AssignmentView> items) {}

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.KA_DIRECTOR})
    @Operation(
            summary = "Give the customer to another person from a day on",
            description =
                    "Within the office its manager, across offices and for a day gone by the director. From its day on"
                            + " it replaces all that was recorded before, also what was planned for later.")
    @APIResponseSchema(value = Assignments.class, responseCode = "200", responseDescription = "The history after it")
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull NewAssignment assignment) {
        return Response.ok(new Assignments(assignments.assign(id, assignment))).build();
    }

    @GET
    @RolesAllowed({Role.READERS, Role.SERVICE_AGENT})
    @Operation(summary = "Read who answered for the customer from when, oldest first")
    public Assignments history(@PathParam("id") UUID id) {
        return new Assignments(assignments.history(id));
    }
}
