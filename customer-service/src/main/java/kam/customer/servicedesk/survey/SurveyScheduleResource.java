package kam.customer.servicedesk.survey;

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
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskRole;
import kam.customer.servicedesk.survey.SurveyScheduleForms.Cadence;
import kam.customer.servicedesk.survey.SurveyScheduleForms.NewSurveySchedule;
import kam.customer.servicedesk.survey.SurveyScheduleForms.SurveyScheduleView;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(SurveyScheduleResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "survey-schedules", description = "定期调查计划")
class SurveyScheduleResource {
    static final String COLLECTION = "/api/v1/survey-schedules";

    private final SurveyScheduleService schedules;

    SurveyScheduleResource(SurveyScheduleService schedules) {
        this.schedules = schedules;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Say how often a customer is asked")
    @APIResponseSchema(value = SurveyScheduleView.class, responseCode = "201", responseDescription = "Scheduled")
    public Response add(@Valid @NotNull NewSurveySchedule wanted) {
        return Answer.created(COLLECTION, schedules.add(wanted));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List schedules, newest first; those whose next survey is due until a day")
    public Page<SurveyScheduleView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("dueUntil") LocalDate dueUntil) {
        return schedules.list(page, customerId, dueUntil);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read a schedule")
    @APIResponseSchema(SurveyScheduleView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(schedules.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Change a schedule, pause it, let it go on")
    @APIResponseSchema(SurveyScheduleView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Cadence cadence) {
        return Answer.ok(schedules.change(id, ifMatch, cadence));
    }
}
