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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.survey.Questionnaire.NewQuestionnaire;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(QuestionnaireResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "满意度调查问卷")
class QuestionnaireResource {
    static final String COLLECTION = "/api/v1/questionnaires";

    private final QuestionnaireService questionnaires;

    QuestionnaireResource(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Issue a new version of the questionnaire; surveys opened from now on ask it")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(@Valid @NotNull NewQuestionnaire content) {
        return Answer.created(COLLECTION, questionnaires.issue(content));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List the versions of the questionnaire, newest first")
    public Page<QuestionnaireView> list(@Valid @BeanParam PageRequest page) {
        return questionnaires.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a version of the questionnaire")
    @APIResponseSchema(QuestionnaireView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(questionnaires.read(id));
    }
}
