package kam.contractapproval.trade.quote;

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
import kam.contractapproval.trade.quote.Quote.QuoteStatus;
import kam.contractapproval.trade.quote.QuoteForms.Loss;
import kam.contractapproval.trade.quote.QuoteForms.NewQuote;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(QuoteResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotes", description = "报价与议价")
class QuoteResource {
    static final String COLLECTION = "/api/v1/quotes";

    private final QuoteService quotes;

    QuoteResource(QuoteService quotes) {
        this.quotes = quotes;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Open a negotiation with a key account or a prospect of the caller's office")
    @APIResponseSchema(value = QuoteView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewQuote wish) {
        return Answer.created(COLLECTION, quotes.open(wish));
    }

    @GET
    @Operation(summary = "List quotes, newest first; EXPIRED are open ones of which the latest offer has run out")
    public Page<QuoteSummary> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") QuoteStatus status,
            @QueryParam("customerId") UUID customerId) {
        return quotes.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a quote with all its rounds")
    @APIResponseSchema(QuoteView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(quotes.read(id));
    }

    @POST
    @Path("{id}/rounds")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Record our offer or the customer's counter-offer",
            description = "Lines under their floor price are shown, not refused. A round is never changed.")
    @APIResponseSchema(value = QuoteView.class, responseCode = "201", responseDescription = "Recorded")
    public Response addQuoteRound(@PathParam("id") UUID id, @Valid @NotNull NewRound said) {
        return Answer.created(COLLECTION, quotes.add(id, said));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Accept the latest round, which becomes a contract draft",
            description = "Once only; the answer names the contract. Under a floor price a reason is needed.")
    @APIResponseSchema(QuoteView.class)
    public Response acceptQuoteRound(@PathParam("id") UUID id, @Valid @NotNull Acceptance acceptance) {
        return Answer.ok(quotes.accept(id, acceptance));
    }

    @POST
    @Path("{id}/loss")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Close a quote that led to nothing")
    @APIResponseSchema(QuoteView.class)
    public Response lose(@PathParam("id") UUID id, @Valid @NotNull Loss loss) {
        return Answer.ok(quotes.lose(id, loss));
    }
}
