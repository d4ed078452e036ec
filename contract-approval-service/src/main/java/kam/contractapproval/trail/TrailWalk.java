package kam.contractapproval.trail;

import java.util.ArrayList;
import java.util.List;

/** Walks along trails, line by line in order, and remembers the first line of each that does not hold. */
class TrailWalk {
    private final List<TrailVerification.Broken> broken = new ArrayList<>();
    private TrailEntry before;
    private boolean holds;
    private long brokenTrails;
    private long trails;
    private long lines;
    private int position;

    void next(TrailEntry entry) {
        if (before == null || !before.contractId().equals(entry.contractId())) {
            before = null;
            holds = true;
            position = 0;
            trails++;
        }
        lines++;
        position++;
        if (holds && !entry.follows(before)) {
            holds = false;
            brokenTrails++;
            if (broken.size() < TrailVerification.MOST_BROKEN) {
                broken.add(entry.broken(position));
            }
        }
        before = entry;
    }

    TrailVerification result() {
        return new TrailVerification(brokenTrails == 0, trails, lines, List.copyOf(broken));
    }
}
