package kam.goodsledger.money.margin;

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

@Path(MarginPayoutResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "margin-payouts", description = "办事处毛利兑付")
class MarginPayoutResource {
    static final String COLLECTION = "/api/v1/margin-payouts";

    private final MarginPayoutService payouts;

    MarginPayoutResource(MarginPayoutService payouts) {
        this.payouts = payouts;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Ask to pay out, or to offset, so much of an office's margin")
    @APIResponseSchema(value = MarginPayoutView.class, responseCode = "201", responseDescription = "Asked")
    public Response ask(@Valid @NotNull NewMarginPayout payout) {
        return Answer.created(COLLECTION, payouts.ask(payout));
    }

    @GET
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "List margin payouts, newest first")
    public Page<MarginPayoutView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("status") RequestStatus status) {
        return payouts.list(page, office, status);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(LedgerRole.READERS)
    @Operation(summary = "Read a margin payout and who asked for and decided it")
    @APIResponseSchema(MarginPayoutView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(payouts.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Decide on a margin payout that somebody else asked for; approved, the office has got it")
    @APIResponseSchema(MarginPayoutView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(payouts.decide(id, decision));
    }
}
