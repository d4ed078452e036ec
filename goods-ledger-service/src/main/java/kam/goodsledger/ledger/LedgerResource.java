package kam.goodsledger.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "总账")
class LedgerResource {
    /** How many movements a request has sealed. */
    record Sealed(int movements) {}

    private final LedgerReader reader;
    private final LedgerProver prover;
    private final LedgerSealer sealer;
    private final LedgerJournal journal;

    LedgerResource(LedgerReader reader, LedgerProver prover, LedgerSealer sealer, LedgerJournal journal) {
        this.reader = reader;
        this.prover = prover;
        this.sealer = sealer;
        this.journal = journal;
    }

    @GET
    @Path("balances")
    @RolesAllowed(LedgerRole.READERS)
    @Operation(
            summary = "List accounts with their balances",
            description = "As of now, or of what had happened by the instant asOf, whenever it was booked.")
    public Page<BalanceView> balances(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("asOf") OffsetDateTime asOf) {
        return asOf == null
                ? reader.balances(page, office, customerId)
                : reader.balancesAsOf(asOf.toInstant(), page, office, customerId);
    }

    @GET
    @Path("movements")
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List movements, newest first")
    public Page<MovementView> movements(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId) {
        return reader.movements(page, office, customerId);
    }

    @GET
    @Path("proof")
    @RolesAllowed({Role.FINANCE, Role.SALES_COMPANY_APPROVER, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "Recompute the whole ledger and name the first rows that do not hold")
    public LedgerProof proof() {
        return prover.prove();
    }

    @GET
    @Path("journal")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Role.FINANCE, Role.AUDITOR})
    @Operation(
            summary = "Download every movement as a journal for hledger",
            description = "An independent program recomputes every balance from it: hledger -f journal.txt balance.")
    public Response journal() {
        return Response.ok(journal.written().toFile(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.txt\"")
                .build();
    }

    @POST
    @Path("seals")
    @Idempotent
    @RolesAllowed({Role.FINANCE, Role.ADMIN})
    @Operation(summary = "Seal now what is booked and waits to be sealed")
    @APIResponseSchema(Sealed.class)
    public Response seal() {
        return Response.ok(new Sealed(sealer.seal())).build();
    }
}
