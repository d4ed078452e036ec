package kam.customer.admission.application;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ApplicationResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "key-account-applications", description = "大客户申请")
class ApplicationResource {
    static final String COLLECTION = "/api/v1/key-account-applications";

    private final ApplicationService applications;

    ApplicationResource(ApplicationService applications) {
        this.applications = applications;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Open an application for a customer of the caller's office")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewApplication application) {
        return Answer.created(COLLECTION, applications.open(application));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List applications, newest first")
    public Page<ApplicationSummary> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ApplicationStatus status,
            @QueryParam("customerId") UUID customerId) {
        return applications.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read an application")
    @APIResponseSchema(ApplicationView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(applications.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Write the form anew, while the application is a draft or was returned")
    @APIResponseSchema(ApplicationView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ApplicationForm form) {
        return Answer.ok(applications.change(id, ifMatch, form));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Submit the application with its complete dossier for approval")
    @APIResponseSchema(ApplicationView.class)
    public Response submit(@PathParam("id") UUID id) {
        return Answer.ok(applications.submit(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Withdraw the application, or ask for it back while it is on its route")
    @APIResponseSchema(ApplicationView.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return Answer.ok(applications.withdraw(id));
    }
}
