package kam.contractapproval.approval.trail;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;

/**
 * What came of computing every hash of one trail, or of all of them, again: how many lines were looked at, and of each
 * trail that does not hold its first line that does not, at most {@value #MOST_BROKEN} of them. Source: requirement A18.
 */
public record TrailVerification(boolean intact, long trails, long lines, List<Broken> broken) {
    static final int MOST_BROKEN = 100;

    /**
     * The first line that does not hold; it stands where position {@code expected} should. Where that line is missing at
     * the end of its trail, nothing more is known of it.
     */
    public record Broken(
            UUID contractId,
            int expected,
            Integer position,
            @Nullable TrailAction action,
            Person person,
            Instant at) {
        static Broken missing(UUID contractId, int expected) {
            return new Broken(contractId, expected, null, null, null, null);
        }
    }
}
