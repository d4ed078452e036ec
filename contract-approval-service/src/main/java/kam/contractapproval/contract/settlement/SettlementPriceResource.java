package kam.contractapproval.contract.settlement;

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
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.settlement.SettlementPriceForms.NewWithdrawal;
import kam.contractapproval.contract.settlement.SettlementPriceForms.RecordedPrices;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(SettlementPriceResource.COLLECTION)
@RolesAllowed({
    Role.OFFICE,
    Role.KA_SPECIALIST,
    Role.KA_APPROVER,
    Role.KA_DIRECTOR,
    Role.SALES_COMPANY_CLERK,
    Role.SALES_COMPANY_APPROVER,
    Role.DEPUTY_SALES_DIRECTOR,
    Role.SALES_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.FINANCE,
    Role.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settlement-prices", description = "结算底价")
class SettlementPriceResource {
    static final String COLLECTION = "/api/v1/settlement-prices";

    private final SettlementPriceService prices;

    SettlementPriceResource(SettlementPriceService prices) {
        this.prices = prices;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Set a settlement price from a day on")
    @APIResponseSchema(value = SettlementPriceView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewSettlementPrice entry) {
        return Answer.created(COLLECTION, prices.record(entry));
    }

    @GET
    @Operation(
            summary = "List settlement prices, newest entry first",
            description = "A product is found by its sku in any spelling. With inForceOn, for each product and unit the"
                    + " one price that is in force on that day.")
    public Page<SettlementPriceView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("sku") @Size(max = 50) String sku,
            @QueryParam("effectiveBy") LocalDate effectiveBy,
            @QueryParam("inForceOn") LocalDate inForceOn) {
        return prices.list(page, sku, effectiveBy, inForceOn);
    }

    @POST
    @Path("list")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(
            summary = "Set up to 1,000 settlement prices at once",
            description = "All are recorded, or none; every wrong line is named.")
    @APIResponseSchema(value = RecordedPrices.class, responseCode = "201", responseDescription = "Recorded")
    public Response enterSettlementPrices(@Valid @NotNull PriceList list) {
        return Response.status(Response.Status.CREATED)
                .entity(prices.record(list))
                .build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Take a settlement price back before its day; to correct it, enter another besides")
    @APIResponseSchema(SettlementPriceView.class)
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull NewWithdrawal wish) {
        return Answer.ok(prices.withdraw(id, wish));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an entry of the settlement price list")
    @APIResponseSchema(SettlementPriceView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(prices.read(id));
    }
}
