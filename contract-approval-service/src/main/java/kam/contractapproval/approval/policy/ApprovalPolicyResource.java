package kam.contractapproval.approval.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ApprovalPolicyResource.COLLECTION)
@RolesAllowed({Role.READERS, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval-policies", description = "审批权限")
class ApprovalPolicyResource {
    static final String COLLECTION = "/api/v1/approval-policies";

    record Versions(List<ApprovalPolicyView> items) {}

    /** From which day on; today or later. */
    record Activation(@NotNull LocalDate effectiveFrom) {}

    record ActivationWithdrawal(@NotBlank @Size(max = 2000) String reason) {}

    private final ApprovalPolicyService policies;

    ApprovalPolicyResource(ApprovalPolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Operation(summary = "List all versions of the approval policy, newest first, with the drafts")
    public Versions list() {
        return new Versions(policies.newestFirst());
    }

    @GET
    @Path("{version}")
    @Operation(summary = "Read a version of the approval policy")
    @APIResponseSchema(ApprovalPolicyView.class)
    public Response read(@PathParam("version") int version) {
        return ok(policies.read(version));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.ADMIN})
    @Operation(summary = "Draft a version of the approval policy")
    @APIResponseSchema(value = ApprovalPolicyView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull PolicyTerms terms) {
        var draft = policies.draft(terms);
        return Answer.created(COLLECTION + "/" + draft.view().version(), draft.etag(), draft.view());
    }

    @PUT
    @Path("{version}")
    @RolesAllowed({Role.KA_DIRECTOR, Role.ADMIN})
    @Operation(summary = "Change a draft of the approval policy")
    @APIResponseSchema(ApprovalPolicyView.class)
    public Response change(
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PolicyTerms terms) {
        return ok(policies.change(version, ifMatch, terms));
    }

    @DELETE
    @Path("{version}")
    @RolesAllowed({Role.KA_DIRECTOR, Role.ADMIN})
    @Operation(summary = "Discard a draft of the approval policy")
    public void discard(@PathParam("version") int version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        policies.discard(version, ifMatch);
    }

    @POST
    @Path("{version}/activation")
    @Idempotent
    @RolesAllowed(Role.SALES_DIRECTOR)
    @Operation(
            summary = "Activate a draft from a day on",
            description = "By another person than its drafters. The terms of an active version never change.")
    @APIResponseSchema(ApprovalPolicyView.class)
    public Response activate(@PathParam("version") int version, @Valid @NotNull Activation activation) {
        return ok(policies.activate(version, activation.effectiveFrom()));
    }

    @POST
    @Path("{version}/activation/withdrawal")
    @Idempotent
    @RolesAllowed(Role.SALES_DIRECTOR)
    @Operation(
            summary = "Call an activation off before its first day",
            description = "The version never comes into force; who wants its terms after all drafts them anew.")
    @APIResponseSchema(ApprovalPolicyView.class)
    public Response withdraw(@PathParam("version") int version, @Valid @NotNull ActivationWithdrawal withdrawal) {
        return ok(policies.withdraw(version, withdrawal.reason()));
    }

    private static Response ok(ApprovalPolicyService.Tagged policy) {
        return Response.ok(policy.view())
                .header(HttpHeaders.ETAG, policy.etag())
                .build();
    }
}
