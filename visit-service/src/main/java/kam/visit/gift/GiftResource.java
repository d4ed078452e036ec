package kam.visit.gift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.cases.Decision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import kam.visit.gift.GiftForms.GiftWithdrawal;
import kam.visit.gift.GiftForms.NewGiftApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(GiftResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gift-applications", description = "礼品馈赠申请")
class GiftResource {
    static final String COLLECTION = "/api/v1/gift-applications";

    private final GiftService gifts;

    GiftResource(GiftService gifts) {
        this.gifts = gifts;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Draft an application for a gift to someone at a customer of the caller's office")
    @APIResponseSchema(value = GiftView.class, responseCode = "201", responseDescription = "Drafted")
    public Response apply(@Valid @NotNull NewGiftApplication application) {
        return Answer.created(COLLECTION, gifts.apply(application));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List gift applications, newest first")
    public Page<GiftView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") GiftStatus status,
            @QueryParam("customerId") UUID customerId) {
        return gifts.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a gift application")
    @APIResponseSchema(GiftView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(gifts.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Change a draft")
    @APIResponseSchema(GiftView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull GiftDetails details) {
        return Answer.ok(gifts.revise(id, ifMatch, details));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Submit the application and reserve its budget within the recipient's yearly limit")
    @APIResponseSchema(GiftView.class)
    public Response submit(@PathParam("id") UUID id) {
        return Answer.ok(gifts.submit(id));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(summary = "Approve or reject the application; of what is approved, finance agrees or rejects")
    @APIResponseSchema(GiftView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(gifts.decide(id, decision));
    }

    @POST
    @Path("{id}/handover")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Record that the gift was handed over against receipt")
    @APIResponseSchema(GiftView.class)
    public Response handOver(@PathParam("id") UUID id, @Valid @NotNull GiftHandover handover) {
        return Answer.ok(gifts.handOver(id, handover));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Withdraw a gift that has not been given, and free what was reserved")
    @APIResponseSchema(GiftView.class)
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull GiftWithdrawal withdrawal) {
        return Answer.ok(gifts.withdraw(id, withdrawal));
    }
}
