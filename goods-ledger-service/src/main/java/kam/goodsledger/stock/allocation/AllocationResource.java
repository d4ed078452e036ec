package kam.goodsledger.stock.allocation;

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

@Path(AllocationResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "allocations", description = "调配")
class AllocationResource {
    static final String COLLECTION = "/api/v1/allocations";

    private final AllocationService allocations;

    AllocationResource(AllocationService allocations) {
        this.allocations = allocations;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER})
    @Operation(summary = "Have one office send held goods to another")
    @APIResponseSchema(value = AllocationView.class, responseCode = "201", responseDescription = "Ordered")
    public Response order(@Valid @NotNull NewAllocation allocation) {
        return Answer.created(COLLECTION, allocations.order(allocation));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List allocations from or to an office, newest first")
    public Page<AllocationView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") AllocationStatus status) {
        return allocations.list(page, office, status);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read an allocation")
    @APIResponseSchema(AllocationView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(allocations.read(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.SALES_COMPANY_APPROVER})
    @Operation(summary = "Cancel an allocation that was not dispatched")
    @APIResponseSchema(AllocationView.class)
    public Response cancel(@PathParam("id") UUID id) {
        return Answer.ok(allocations.cancel(id));
    }

    @POST
    @Path("{id}/dispatch")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Record that the goods have left the office that held them")
    @APIResponseSchema(AllocationView.class)
    public Response dispatch(@PathParam("id") UUID id) {
        return Answer.ok(allocations.dispatch(id));
    }

    @POST
    @Path("{id}/receipt")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Record that the goods are at the other office; from then on the three days run")
    @APIResponseSchema(AllocationView.class)
    public Response receive(@PathParam("id") UUID id) {
        return Answer.ok(allocations.receive(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Accept the goods; the payable moves to the office that has them")
    @APIResponseSchema(AllocationView.class)
    public Response accept(@PathParam("id") UUID id) {
        return Answer.ok(allocations.accept(id));
    }

    @POST
    @Path("{id}/dispute")
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Object, before the deadline, that goods are missing or damaged")
    @APIResponseSchema(AllocationView.class)
    public Response dispute(@PathParam("id") UUID id, @Valid @NotNull Objection objection) {
        return Answer.ok(allocations.dispute(id, objection));
    }

    @POST
    @Path("{id}/dispute/resolution")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Settle what is missing or damaged; the rest is accepted")
    @APIResponseSchema(AllocationView.class)
    public Response settle(@PathParam("id") UUID id, @Valid @NotNull Settlement settlement) {
        return Answer.ok(allocations.settle(id, settlement));
    }
}
