package kam.goodsledger.money.remittance;

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
import kam.goodsledger.money.remittance.Remittance.Confirmation;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(RemittanceResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "remittances", description = "汇款")
class RemittanceResource {
    static final String COLLECTION = "/api/v1/remittances";

    private final RemittanceService remittances;

    RemittanceResource(RemittanceService remittances) {
        this.remittances = remittances;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Declare money that the office has sent to the company")
    @APIResponseSchema(value = RemittanceView.class, responseCode = "201", responseDescription = "Declared")
    public Response declare(@Valid @NotNull NewRemittance remittance) {
        return Answer.created(COLLECTION, remittances.declare(remittance));
    }

    @GET
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List remittances, newest first")
    public Page<RemittanceView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") RemittanceStatus status) {
        return remittances.list(page, office, status);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "Read a remittance")
    @APIResponseSchema(RemittanceView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(remittances.read(id));
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Confirm by the bank slip that the money has reached the company")
    @APIResponseSchema(RemittanceView.class)
    public Response confirm(@PathParam("id") UUID id, @Valid @NotNull Confirmation confirmation) {
        return Answer.ok(remittances.confirm(id, confirmation));
    }
}
