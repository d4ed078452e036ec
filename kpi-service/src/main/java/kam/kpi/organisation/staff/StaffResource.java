package kam.kpi.organisation.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import kam.kpi.organisation.staff.StaffForms.LeavingWithdrawal;
import kam.kpi.organisation.staff.StaffForms.NewAbsence;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;
import kam.kpi.organisation.staff.StaffForms.NewEmployee;
import kam.kpi.organisation.staff.StaffForms.NewLeaving;
import kam.kpi.organisation.staff.StaffForms.StaffDetails;
import kam.kpi.organisation.staff.StaffForms.WhySuspended;
import kam.kpi.organisation.staff.StaffViews.StaffEntry;
import kam.kpi.organisation.staff.StaffViews.StaffView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(StaffResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff", description = "人员")
@ListGrammar(
        of = Employee.class,
        view = StaffEntry.class,
        filters = {"personId", "status", "position=positionCode", "superior"},
        sorts = {"name"})
class StaffResource {
    static final String COLLECTION = "/api/v1/staff";

    private final StaffService staff;
    private final AppointmentService appointments;

    StaffResource(StaffService staff, AppointmentService appointments) {
        this.staff = staff;
        this.appointments = appointments;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.HR)
    @Operation(summary = "Register somebody, who is a candidate until appointed")
    @APIResponseSchema(value = StaffView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewEmployee person) {
        return Answer.created(COLLECTION, staff.register(person));
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(
            summary = "List the people of the staff, newest first; q finds them by name, pinyin, id and staff number",
            description = "People of an office see those of their offices and of the headquarters.")
    public Page<StaffEntry> listStaff(
            @Valid @BeanParam ListPage page,
            @BeanParam ListQuery query,
            @QueryParam("office") @Size(max = 20) String office) {
        return staff.list(page, query, office);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(summary = "Read all people of the list as a file")
    public Response exportStaff(
            @Valid @BeanParam FileWish wish,
            @BeanParam ListQuery query,
            @QueryParam("office") @Size(max = 20) String office) {
        return staff.export(wish, query, office);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.STAFF, Role.AUDITOR})
    @Operation(
            summary = "Read a person's record with all appointments",
            description = "People read their own, an office manager those of the office.")
    @APIResponseSchema(StaffView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(staff.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Change what is on record of a person beside where the person works")
    @APIResponseSchema(StaffView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull StaffDetails details) {
        return Answer.ok(staff.change(id, ifMatch, details));
    }

    @POST
    @Path("{id}/appointment")
    @Idempotent
    @RolesAllowed({Role.HR, Role.GENERAL_MANAGER})
    @Operation(
            summary = "Appoint a candidate, or again somebody who has left, to a position, from a day on",
            description =
                    "Refused where the position has all the people it may have (the general manager may override it)"
                            + " and where the qualification is not met (human resources may).")
    @APIResponseSchema(StaffView.class)
    public Response appoint(@PathParam("id") UUID id, @Valid @NotNull NewAppointment appointment) {
        return Answer.ok(appointments.appoint(id, appointment));
    }

    @POST
    @Path("{id}/move")
    @Idempotent
    @RolesAllowed({Role.HR, Role.GENERAL_MANAGER})
    @Operation(
            summary = "Move somebody to another position, office or superior, from a day on; refused as appointing is")
    @APIResponseSchema(StaffView.class)
    public Response move(@PathParam("id") UUID id, @Valid @NotNull NewAppointment appointment) {
        return Answer.ok(appointments.move(id, appointment));
    }

    @POST
    @Path("{id}/absence")
    @Idempotent
    @RolesAllowed({Role.HR, Role.KA_DIRECTOR, Role.OFFICE_MANAGER})
    @Operation(
            summary =
                    "Lay down from when until when somebody is away, and who stands in; in place of what was laid down")
    @APIResponseSchema(StaffView.class)
    public Response absent(@PathParam("id") UUID id, @Valid @NotNull NewAbsence absence) {
        return Answer.ok(staff.absent(id, absence));
    }

    @POST
    @Path("{id}/suspension")
    @Idempotent
    @RolesAllowed(Role.HR)
    @Operation(summary = "Suspend somebody, who acts in no role until reinstated")
    @APIResponseSchema(StaffView.class)
    public Response suspend(@PathParam("id") UUID id, @Valid @NotNull WhySuspended why) {
        return Answer.ok(staff.suspend(id, why));
    }

    @POST
    @Path("{id}/reinstatement")
    @Idempotent
    @RolesAllowed(Role.HR)
    @Operation(summary = "Let somebody act again who was suspended")
    @APIResponseSchema(StaffView.class)
    public Response reinstate(@PathParam("id") UUID id, @Valid @NotNull WhySuspended why) {
        return Answer.ok(staff.reinstate(id, why));
    }

    @POST
    @Path("{id}/leaving")
    @Idempotent
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Lay down somebody's last day, once all customers are handed over",
            description =
                    "Refused with the customers that are still the person's on the day after; the errors name each"
                            + " with id, number and name. Those that become so later stand in the record.")
    @APIResponseSchema(StaffView.class)
    public Response leave(@PathParam("id") UUID id, @Valid @NotNull NewLeaving leaving) {
        return Answer.ok(staff.leave(id, leaving));
    }

    @POST
    @Path("{id}/leaving/withdrawal")
    @Idempotent
    @RolesAllowed({Role.HR, Role.GENERAL_MANAGER})
    @Operation(
            summary = "Take back a leaving, to come or by mistake in effect: the person stands as before it",
            description = "Refused, unless the general manager asks, where the position has all the people it may"
                    + " have by now.")
    @APIResponseSchema(StaffView.class)
    public Response keep(@PathParam("id") UUID id, @Valid @NotNull LeavingWithdrawal withdrawal) {
        return Answer.ok(appointments.keep(id, withdrawal));
    }
}
