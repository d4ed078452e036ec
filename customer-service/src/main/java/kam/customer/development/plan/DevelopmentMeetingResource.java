package kam.customer.development.plan;

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
import kam.customer.development.plan.DevelopmentMeeting.NewMeetingCorrection;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DevelopmentPlanResource.COLLECTION + "/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "development-plans")
class DevelopmentMeetingResource {
    private final DevelopmentMeetingService meetings;

    DevelopmentMeetingResource(DevelopmentMeetingService meetings) {
        this.meetings = meetings;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Record the meeting that decided how the customer is developed (开发会议)")
    @APIResponseSchema(value = DevelopmentMeetingView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NewDevelopmentMeeting minutes) {
        return Answer.created(
                DevelopmentPlanResource.COLLECTION + "/" + id + "/meetings", meetings.record(id, minutes));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List the meetings on a plan, newest first")
    public Page<DevelopmentMeetingView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return meetings.list(id, page);
    }

    @GET
    @Path("{meetingId}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read the minutes of a meeting with their corrections")
    @APIResponseSchema(DevelopmentMeetingView.class)
    public Response read(@PathParam("id") UUID id, @PathParam("meetingId") UUID meetingId) {
        return Answer.ok(meetings.read(id, meetingId));
    }

    @POST
    @Path("{meetingId}/corrections")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Add a correction to the minutes")
    @APIResponseSchema(DevelopmentMeetingView.class)
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @Valid @NotNull NewMeetingCorrection correction) {
        return Answer.ok(meetings.correct(id, meetingId, correction));
    }
}
