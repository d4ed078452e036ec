package kam.kpi.organisation.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import kam.kit.intake.Intake;
import kam.kit.intake.IntakeAnswer;
import kam.kit.sheet.FileCharset;
import kam.kit.upload.Upload;
import kam.kpi.organisation.office.OfficeForms.OfficeRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offices")
class OfficeImportResource {
    private final Intake intake;
    private final OfficeService offices;

    OfficeImportResource(Intake intake, OfficeService offices) {
        this.intake = intake;
        this.offices = offices;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.HR, Role.ADMIN})
    @Operation(
            summary = "Take offices from a CSV or XLSX file; each line gets its own answer",
            description =
                    "At most 1,000 lines. The first row names the columns, in Chinese or English: 办事处编码 code, 办事处名称"
                            + " name, 负责人 managers, 设立日期 openedOn. Offices are known by their code: new ones are opened, others"
                            + " changed where the file says something else; an empty cell leaves what is on record. The same"
                            + " file sent again changes nothing.")
    public IntakeAnswer take(@QueryParam("charset") FileCharset charset, Upload file) {
        return intake.ofFile(file, charset, OfficeColumn.ALL, OfficeRow.class, offices::take);
    }
}
