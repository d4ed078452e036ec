package kam.kpi.organisation.staff;

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
import kam.kpi.organisation.staff.StaffForms.StaffRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/staff-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
class StaffImportResource {
    private final Intake intake;
    private final StaffIntake staff;

    StaffImportResource(Intake intake, StaffIntake staff) {
        this.intake = intake;
        this.staff = staff;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Take people from a CSV or XLSX file; each line gets its own answer",
            description =
                    "At most 1,000 lines, superiors before those whom they lead. The first row names the columns, in Chinese"
                            + " or English: 人员编号 personId, 姓名 name, 工号 staffNumber, 入职日期 joinedOn, 学历 education, 专业"
                            + " field, 工作年限 yearsOfExperience, 岗位 position (its code), 办事处 offices (their codes), 直属领导"
                            + " superior, 任职日期 from, 突破理由 overrideReason. People are known by personId: new ones are"
                            + " registered and appointed, others changed and moved where the file says something else; an empty"
                            + " cell leaves what is on record. The same file sent again changes nothing.")
    public IntakeAnswer take(@QueryParam("charset") FileCharset charset, Upload file) {
        return intake.ofFile(file, charset, StaffColumn.ALL, StaffRow.class, staff::take);
    }
}
