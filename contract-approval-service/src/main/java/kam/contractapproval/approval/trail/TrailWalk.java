package kam.contractapproval.approval.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kam.contractapproval.approval.trail.Trail.StoredTrail;
import kam.contractapproval.approval.trail.TrailVerification.Broken;

/** Walks along trails, line by line in order, and remembers the first line of each that does not hold. */
class TrailWalk {
    private final List<Broken> broken = new ArrayList<>();
    private long brokenTrails;
    private long trails;
    private long lines;

    void follow(StoredTrail trail) {
        trails++;
        lines += trail.lines().size();
        firstBroken(trail).ifPresent(line -> {
            brokenTrails++;
            if (broken.size() < TrailVerification.MOST_BROKEN) {
                broken.add(line);
            }
        });
    }

    static Optional<Broken> firstBroken(StoredTrail trail) {
        var reached = TrailEnd.NONE;
        for (var line : trail.lines()) {
            if (!line.follows(reached)) {
                return Optional.of(line.broken(reached.lines() + 1));
            }
            reached = line.end();
        }
        return reached.equals(trail.end()) ? Optional.empty() : Optional.of(brokenAtEnd(trail));
    }

    /** Lines are missing there, or there are more than there were, or the last is not the one that was written. */
    private static Broken brokenAtEnd(StoredTrail trail) {
        int there = trail.lines().size();
        if (there == 0 || there < trail.end().lines()) {
            return Broken.missing(trail.contractId(), there + 1);
        }
        int first = Math.min(there, trail.end().lines() + 1);
        return trail.lines().get(first - 1).broken(first);
    }

    TrailVerification result() {
        return new TrailVerification(brokenTrails == 0, trails, lines, List.copyOf(broken));
    }
}
