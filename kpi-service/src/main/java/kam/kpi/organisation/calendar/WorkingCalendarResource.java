package kam.kpi.organisation.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kam.kit.identity.Role;
import kam.kit.web.Answer;
import kam.kpi.organisation.calendar.CalendarForms.CalendarContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/working-calendars/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "working-calendars", description = "工作日历")
class WorkingCalendarResource {
    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    private final CalendarService calendars;

    WorkingCalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(summary = "Read which days of a year are off, which at weekends are worked, and the hours of offices")
    @APIResponseSchema(CalendarView.class)
    public Response read(@PathParam("year") @Min(FIRST) @Max(LAST) int year) {
        return Answer.ok(calendars.read(year));
    }

    @PUT
    @RolesAllowed({Role.HR, Role.ADMIN})
    @Operation(
            summary = "Lay a year down anew",
            description = "If-Match names what was read, also where nothing was laid down yet.")
    @APIResponseSchema(CalendarView.class)
    public Response layDown(
            @PathParam("year") @Min(FIRST) @Max(LAST) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CalendarContent content) {
        return Answer.ok(calendars.layDown(year, ifMatch, content));
    }
}
