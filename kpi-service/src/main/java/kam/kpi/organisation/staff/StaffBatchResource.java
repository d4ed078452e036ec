package kam.kpi.organisation.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import kam.kit.identity.Role;
import kam.kit.intake.Intake;
import kam.kit.intake.IntakeAnswer;
import kam.kpi.organisation.staff.StaffForms.StaffRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(StaffResource.COLLECTION + "/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
class StaffBatchResource {
    private final Intake intake;
    private final StaffIntake staff;

    StaffBatchResource(Intake intake, StaffIntake staff) {
        this.intake = intake;
        this.staff = staff;
    }

    /** How several people stand in one request. It is described only: they are read one by one. */
    record StaffBatch(
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    required = true,
                    minItems = 1,
                    maxItems = Intake.MOST,
                    description = "Each an object of the columns of staff-imports by their English names")
            List<Object> staff) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HR, Role.ERP})
    @Operation(
            summary = "Take up to 1,000 people from another system; each gets its own answer",
            description =
                    "At most 4 MiB. Each is taken by itself, as a line of staff-imports is, so that a batch that broke"
                            + " off is sent again.")
    public IntakeAnswer take(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StaffBatch.class)))
                    InputStream batch) {
        return intake.ofBatch(batch, "staff", StaffRow.class, staff::take);
    }
}
