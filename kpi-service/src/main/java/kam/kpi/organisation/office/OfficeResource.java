package kam.kpi.organisation.office;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import kam.kpi.organisation.office.OfficeForms.NewOffice;
import kam.kpi.organisation.office.OfficeForms.OfficeClosing;
import kam.kpi.organisation.office.OfficeForms.OfficeDetails;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(OfficeResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offices", description = "办事处")
@ListGrammar(
        of = Office.class,
        view = OfficeView.class,
        filters = {"code", "status"},
        sorts = {"code", "name"})
class OfficeResource {
    static final String COLLECTION = "/api/v1/offices";

    private final OfficeService offices;

    OfficeResource(OfficeService offices) {
        this.offices = offices;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.HR, Role.ADMIN})
    @Operation(summary = "Open an office; its code stays for good")
    @APIResponseSchema(value = OfficeView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewOffice office) {
        return Answer.created(COLLECTION, offices.open(office));
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(summary = "List offices, newest first; q finds them by name, pinyin and code")
    public Page<OfficeView> list(@Valid @BeanParam ListPage page, @BeanParam ListQuery query) {
        return offices.list(page, query);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(summary = "Read all offices of the list as a file")
    public Response exportOffices(@Valid @BeanParam FileWish wish, @BeanParam ListQuery query) {
        return offices.export(wish, query);
    }

    @GET
    @Path("{office}")
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ERP, Role.ADMIN})
    @Operation(summary = "Read an office by its code or its id")
    @APIResponseSchema(OfficeView.class)
    public Response read(@PathParam("office") String office) {
        return Answer.ok(offices.read(office));
    }

    @PUT
    @Path("{office}")
    @RolesAllowed({Role.HR, Role.ADMIN})
    @Operation(summary = "Change an office's name or managers")
    @APIResponseSchema(OfficeView.class)
    public Response change(
            @PathParam("office") String office,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OfficeDetails details) {
        return Answer.ok(offices.change(office, ifMatch, details));
    }

    @POST
    @Path("{office}/closing")
    @Idempotent
    @RolesAllowed({Role.HR, Role.ADMIN})
    @Operation(summary = "Close an office that has neither staff nor key accounts any more")
    @APIResponseSchema(OfficeView.class)
    public Response close(@PathParam("office") String office, @Valid @NotNull OfficeClosing closing) {
        return Answer.ok(offices.close(office, closing));
    }
}
