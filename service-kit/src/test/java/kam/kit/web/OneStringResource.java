package kam.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Bodies of every kind that a framework might make of a text, whatever its media type. */
@Path("/api/v1/one-strings")
@RolesAllowed(Role.AUDITOR)
class OneStringResource {
    record Reason(@NotBlank String reason) {}

    public record PublicReason(String reason) {}

    public static final class ByValueOf {
        public String reason;

        public static ByValueOf valueOf(String reason) {
            var made = new ByValueOf();
            made.reason = reason;
            return made;
        }
    }

    public static final class ByFromString {
        public String reason;

        public static ByFromString fromString(String reason) {
            var made = new ByFromString();
            made.reason = reason;
            return made;
        }
    }

    @POST
    @Path("record")
    @Operation(hidden = true)
    public Reason ofRecord(@Valid @NotNull Reason body) {
        return body;
    }

    @POST
    @Path("public-record")
    @Operation(hidden = true)
    public PublicReason ofPublicRecord(PublicReason body) {
        return body;
    }

    @POST
    @Path("value-of")
    @Operation(hidden = true)
    public ByValueOf ofValue(ByValueOf body) {
        return body;
    }

    @POST
    @Path("from-string")
    @Operation(hidden = true)
    public ByFromString ofString(ByFromString body) {
        return body;
    }

    @POST
    @Path("map")
    @Operation(hidden = true)
    public Map<String, String> ofMap(Map<String, String> body) {
        return body;
    }

    @POST
    @Path("list")
    @Operation(hidden = true)
    public List<String> ofList(List<String> body) {
        return body;
    }

    @POST
    @Path("nothing")
    @Operation(hidden = true)
    public String ofNothing() {
        return "done";
    }
}
