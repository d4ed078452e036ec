package kam.contractapproval.contract.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.contractapproval.contract.contract.NoticeForms.NewNotice;
import kam.contractapproval.contract.contract.NoticeForms.NoticeAnswer;
import kam.contractapproval.contract.contract.NoticeForms.NoticeRetraction;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
class NoticeResource {
    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @POST
    @Path("{id}/customer-notice")
    @Idempotent
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_APPROVER, Role.KA_DIRECTOR})
    @Operation(
            summary = "Record the customer's notice that it ends the contract",
            description = "The contract ends on the day from which the notice works, at once where that has come. The"
                    + " notice is attached as CUSTOMER_NOTICE before, by another person.")
    @APIResponseSchema(ContractView.class)
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NewNotice notice) {
        return Answer.ok(notices.record(id, notice));
    }

    @POST
    @Path("{id}/customer-notice/answer")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Accept the customer's notice, or object to it",
            description = "By whoever decides on an end of our own, and has not recorded the notice. The contract stays"
                    + " ended: an objection is on record for a court.")
    @APIResponseSchema(ContractView.class)
    public Response answer(@PathParam("id") UUID id, @Valid @NotNull NoticeAnswer answer) {
        return Answer.ok(notices.answer(id, answer));
    }

    @POST
    @Path("{id}/customer-notice/retraction")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Take back, before its day, a notice that was recorded by mistake or does not stand any more",
            description = "By whoever decides on an end of our own, and has not recorded the notice.")
    @APIResponseSchema(ContractView.class)
    public Response retract(@PathParam("id") UUID id, @Valid @NotNull NoticeRetraction retraction) {
        return Answer.ok(notices.retract(id, retraction));
    }
}
