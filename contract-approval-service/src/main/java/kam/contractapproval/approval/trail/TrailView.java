package kam.contractapproval.approval.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.trail.Trail.StoredTrail;
import kam.kit.people.Person;

/**
 * The trail of a contract in order. Intact means that every hash has been computed again and fits; otherwise
 * {@code brokenAt} is the position of the first line that does not hold.
 */
public record TrailView(UUID contractId, boolean intact, Integer brokenAt, List<Line> lines) {

    /** Who did what: {@code actedBy} reads as "B for A under deed D". */
    public record Line(
            int position,
            TrailAction action,
            int revision,
            String step,
            Person person,
            Person onBehalfOf,
            UUID delegationId,
            String actedBy,
            String digest,
            String comment,
            String note,
            Instant at,
            String hash) {}

    static TrailView of(StoredTrail trail) {
        var broken = TrailWalk.firstBroken(trail);
        return new TrailView(
                trail.contractId(),
                broken.isEmpty(),
                broken.map(TrailVerification.Broken::expected).orElse(null),
                trail.lines().stream().map(TrailEntry::view).toList());
    }
}
