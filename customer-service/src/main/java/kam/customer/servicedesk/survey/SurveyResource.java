package kam.customer.servicedesk.survey;

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
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.survey.Survey.SurveyStatus;
import kam.customer.servicedesk.survey.SurveyForms.NewSurvey;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(SurveyResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys", description = "客户满意度调查")
class SurveyResource {
    static final String COLLECTION = "/api/v1/surveys";

    private final SurveyService surveys;

    SurveyResource(SurveyService surveys) {
        this.surveys = surveys;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.SERVICE_AGENT})
    @Operation(summary = "Open a survey of a customer, beside its schedule")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewSurvey wanted) {
        return Answer.created(COLLECTION, surveys.open(wanted));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List surveys, newest first; overdue are open ones whose day has passed")
    public Page<SurveyView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") SurveyStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("overdue") Boolean overdue) {
        return surveys.list(page, status, customerId, overdue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a survey")
    @APIResponseSchema(SurveyView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(surveys.read(id));
    }

    @POST
    @Path("{id}/answers")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.SERVICE_AGENT})
    @Operation(summary = "Record what the customer answered; a low score opens an improvement action")
    @APIResponseSchema(SurveyView.class)
    public Response complete(@PathParam("id") UUID id, @Valid @NotNull SurveyAnswers answers) {
        return Answer.ok(surveys.complete(id, answers));
    }
}
