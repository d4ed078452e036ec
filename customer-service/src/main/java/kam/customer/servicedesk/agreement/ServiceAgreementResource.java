package kam.customer.servicedesk.agreement;

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
import kam.customer.servicedesk.agreement.ServiceAgreementForms.AgreementSigning;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreement;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreementPlan;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ServiceAgreementResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-agreements", description = "服务协议与资金配置")
class ServiceAgreementResource {
    static final String COLLECTION = "/api/v1/service-agreements";

    private final ServiceAgreementService agreements;

    ServiceAgreementResource(ServiceAgreementService agreements) {
        this.agreements = agreements;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Register a key account for a service agreement")
    @APIResponseSchema(value = ServiceAgreementView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewAgreement wanted) {
        return Answer.created(COLLECTION, agreements.register(wanted));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List service agreements, newest first")
    public Page<ServiceAgreementView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") AgreementStatus status,
            @QueryParam("customerId") UUID customerId) {
        return agreements.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a service agreement with all its versions")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(agreements.read(id));
    }

    @POST
    @Path("{id}/evaluations")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.FINANCE})
    @Operation(summary = "Record what the customer's assets were found to be, first and while monitoring")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response evaluate(@PathParam("id") UUID id, @Valid @NotNull AssetEvaluation found) {
        return Answer.ok(agreements.evaluate(id, found));
    }

    @POST
    @Path("{id}/plans")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Make the personalised plan; in execution, adjust it as a new version to be signed")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response plan(@PathParam("id") UUID id, @Valid @NotNull NewAgreementPlan made) {
        return Answer.ok(agreements.plan(id, made));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Record that the customer has agreed and signed")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull AgreementSigning signing) {
        return Answer.ok(agreements.sign(id, signing));
    }

    @POST
    @Path("{id}/filing")
    @Idempotent
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_APPROVER, Role.KA_DIRECTOR})
    @Operation(summary = "Confirm that the agreement is in effect and file it (备案)")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response file(@PathParam("id") UUID id) {
        return Answer.ok(agreements.file(id));
    }

    @POST
    @Path("{id}/allocation")
    @Idempotent
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Allocate the agreed amount, whole")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response allocate(@PathParam("id") UUID id, @Valid @NotNull Allocation allocation) {
        return Answer.ok(agreements.allocate(id, allocation));
    }

    @POST
    @Path("{id}/meetings")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER, Role.FINANCE})
    @Operation(summary = "Record a meeting on the customer's needs or on the results")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response meet(@PathParam("id") UUID id, @Valid @NotNull Meeting meeting) {
        return Answer.ok(agreements.meet(id, meeting));
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER})
    @Operation(summary = "Record that the customer does not want the agreement")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response decline(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return Answer.ok(agreements.decline(id, reason));
    }

    @POST
    @Path("{id}/ending")
    @Idempotent
    @RolesAllowed({Role.OFFICE_MANAGER, Role.KA_DIRECTOR})
    @Operation(summary = "End an agreement that is in execution")
    @APIResponseSchema(ServiceAgreementView.class)
    public Response end(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return Answer.ok(agreements.end(id, reason));
    }
}
