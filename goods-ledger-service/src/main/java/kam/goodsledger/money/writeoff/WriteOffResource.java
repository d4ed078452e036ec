package kam.goodsledger.money.writeoff;

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
import kam.goodsledger.ledger.LedgerRole;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Decision;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(WriteOffResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "write-offs", description = "坏账核销")
class WriteOffResource {
    static final String COLLECTION = "/api/v1/write-offs";

    private final WriteOffService writeOffs;

    WriteOffResource(WriteOffService writeOffs) {
        this.writeOffs = writeOffs;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Ask to give up what a customer will never pay")
    @APIResponseSchema(value = WriteOffView.class, responseCode = "201", responseDescription = "Asked")
    public Response ask(@Valid @NotNull NewWriteOff writeOff) {
        return Answer.created(COLLECTION, writeOffs.ask(writeOff));
    }

    @GET
    @RolesAllowed({LedgerRole.READERS, Role.SALES_DIRECTOR})
    @Operation(summary = "List write-offs, newest first")
    public Page<WriteOffView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") RequestStatus status,
            @QueryParam("contractId") UUID contractId) {
        return writeOffs.list(page, office, status, contractId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LedgerRole.READERS, Role.SALES_DIRECTOR})
    @Operation(summary = "Read a write-off and who asked for and decided it")
    @APIResponseSchema(WriteOffView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(writeOffs.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Role.SALES_DIRECTOR)
    @Operation(
            summary = "Decide on a write-off that somebody else asked for; approved, the customer owes that much less")
    @APIResponseSchema(WriteOffView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(writeOffs.decide(id, decision));
    }
}
