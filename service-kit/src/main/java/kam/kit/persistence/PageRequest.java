package kam.kit.persistence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** Which page of a list is asked for, newest first; a {@code @BeanParam} of every list operation. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    /** Opaque: the {@code next} of the page before. */
    @QueryParam("after")
    String after;

    UUID lastSeen() {
        if (after == null) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(after));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one answer for a cursor that is not ours
        }
        throw new Problem(CommonProblem.INVALID_PARAMETER, "after: not a cursor of this list");
    }

    static String cursor(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
