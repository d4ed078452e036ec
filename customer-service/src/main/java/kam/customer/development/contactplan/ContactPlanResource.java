package kam.customer.development.contactplan;

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
import kam.customer.development.contactplan.ContactPlan.ContactPlanStatus;
import kam.customer.development.contactplan.ContactPlanForms.ContactCancellation;
import kam.customer.development.contactplan.ContactPlanForms.NewContactPlan;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContactPlanResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contact-plans", description = "接触计划与洽谈记录")
class ContactPlanResource {
    static final String COLLECTION = "/api/v1/contact-plans";

    private final ContactPlanService plans;

    ContactPlanResource(ContactPlanService plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Plan a contact with a customer: when, how, with whom, to what aim")
    @APIResponseSchema(value = ContactPlanView.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(@Valid @NotNull NewContactPlan plan) {
        return Answer.created(COLLECTION, plans.plan(plan));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List contacts, newest first; overdue ones have no record after their planned day")
    public Page<ContactPlanView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ContactPlanStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("overdue") Boolean overdue) {
        return plans.list(page, status, customerId, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a contact with its plan and record")
    @APIResponseSchema(ContactPlanView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(plans.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Plan the contact anew")
    @APIResponseSchema(ContactPlanView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PlannedContact plan) {
        return Answer.ok(plans.change(id, ifMatch, plan));
    }

    @POST
    @Path("{id}/record")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Write the negotiation record, once (洽谈记录)")
    @APIResponseSchema(ContactPlanView.class)
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NegotiationRecord record) {
        return Answer.ok(plans.record(id, record));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Cancel a contact that will not take place")
    @APIResponseSchema(ContactPlanView.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull ContactCancellation cancellation) {
        return Answer.ok(plans.cancel(id, cancellation));
    }
}
