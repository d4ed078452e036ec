package kam.kit.persistence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    protected void ask(int most, String afterCursor) {
        limit = most;
        after = afterCursor;
    }

    public int limit() {
        return limit;
    }

    public String after() {
        return after;
    }

    /** How many rows to read: one more than fits shows that a page follows. */
    public int fetchSize() {
        return limit + 1;
    }

    /** The page made of the rows that were read, in descending order of their ids. */
    public <T> Page<T> pageOf(List<T> fetched, Function<T, UUID> id) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, limit);
        return new Page<>(items, cursor(id.apply(items.get(limit - 1))));
    }

    /** The id below which the page starts; null on the first page. */
    public UUID lastSeen() {
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

    private static String cursor(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
