package kam.goodsledger.stock.shipment;

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
import kam.goodsledger.stock.shipment.LateClaimForms.ClaimRemark;
import kam.goodsledger.stock.shipment.LateClaimForms.NewLateClaim;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ShipmentResource.COLLECTION + "/{id}/receipts/{receiptId}/late-claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
class LateClaimResource {
    private final LateClaimService claims;

    LateClaimResource(LateClaimService claims) {
        this.claims = claims;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the late claims of a receipt, oldest first")
    public List<LateClaimView> list(@PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId) {
        return claims.list(id, receiptId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE_CLERK, Role.OFFICE_MANAGER})
    @Operation(summary = "Claim, with evidence, that accepted goods were not right; books nothing by itself")
    @APIResponseSchema(value = LateClaimView.class, responseCode = "201", responseDescription = "Claimed")
    public Response claim(
            @PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId, @Valid @NotNull NewLateClaim claim) {
        var collection = ShipmentResource.COLLECTION + "/" + id + "/receipts/" + receiptId + "/late-claims";
        return Answer.created(collection, claims.claim(id, receiptId, claim));
    }

    @POST
    @Path("{claimId}/approval")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Approve a late claim: its lines' acceptance is reversed, what is left is accepted anew")
    @APIResponseSchema(LateClaimView.class)
    public Response approve(
            @PathParam("id") UUID id,
            @PathParam("receiptId") UUID receiptId,
            @PathParam("claimId") UUID claimId,
            @Valid @NotNull ClaimRemark why) {
        return Answer.ok(claims.approve(id, receiptId, claimId, why));
    }

    @POST
    @Path("{claimId}/rejection")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_APPROVER)
    @Operation(summary = "Reject a late claim")
    @APIResponseSchema(LateClaimView.class)
    public Response reject(
            @PathParam("id") UUID id,
            @PathParam("receiptId") UUID receiptId,
            @PathParam("claimId") UUID claimId,
            @Valid @NotNull ClaimRemark why) {
        return Answer.ok(claims.reject(id, receiptId, claimId, why));
    }
}
