package kam.kit.label;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The labels of the service, for everybody: they are needed before anyone has signed in, and tell nothing. */
@Path("/api/v1/labels")
@PermitAll
@Tag(name = "labels", description = "名称")
class LabelResource {
    private final Labels labels;

    LabelResource() {
        var enums = new TreeMap<>(LabelFiles.read());
        var roles = group(enums, LabelFiles.ROLES);
        var events = group(enums, LabelFiles.EVENTS);
        this.labels = new Labels(enums, CodeFiles.problems(), CodeFiles.faults(), roles, events, List.of());
    }

    private static Map<String, Label> group(Map<String, Map<String, Label>> enums, String name) {
        var group = enums.remove(name);
        return group == null ? Map.of() : group;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What codes are called: values of enums, problems, faults of fields, roles, events")
    public Labels labels() {
        return labels;
    }
}
