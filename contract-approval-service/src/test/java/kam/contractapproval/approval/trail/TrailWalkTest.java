package kam.contractapproval.approval.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.trail.Trail.StoredTrail;
import org.junit.jupiter.api.Test;

class TrailWalkTest {
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-29T08:00:00Z");

    private final List<TrailEntry> written = trail("wang.min", "li.na", "zhao.lei");

    @Test
    void aTrailHoldsThatEndsWhereItWasWrittenTo() {
        assertThat(broken(written)).isNull();
        assertThat(TrailWalk.firstBroken(new StoredTrail(CONTRACT, TrailEnd.NONE, List.of())))
                .isEmpty();
    }

    @Test
    void linesMissingAtTheEndShow() {
        assertThat(broken(written.subList(0, 2))).isEqualTo(TrailVerification.Broken.missing(CONTRACT, 3));
        assertThat(broken(List.of())).isEqualTo(TrailVerification.Broken.missing(CONTRACT, 1));
    }

    @Test
    void lineAddedBehindTheEndShows() {
        var longer = trail("wang.min", "li.na", "zhao.lei", "somebody");
        assertThat(broken(longer)).isEqualTo(longer.get(3).broken(4));
    }

    @Test
    void aTrailThatWasHashedAnewShows() {
        var anew = trail("wang.min", "somebody", "zhao.lei");
        assertThat(broken(anew)).isEqualTo(anew.get(2).broken(3));
    }

    private TrailVerification.Broken broken(List<TrailEntry> lines) {
        var end = written.get(written.size() - 1).end();
        return TrailWalk.firstBroken(new StoredTrail(CONTRACT, end, lines)).orElse(null);
    }

    private static List<TrailEntry> trail(String... people) {
        var lines = new ArrayList<TrailEntry>();
        var end = TrailEnd.NONE;
        for (var person : people) {
            var line = new TrailEntry(CONTRACT, Act.of(TrailAction.CHANGED, 1, person, null), AT, end);
            lines.add(line);
            end = line.end();
        }
        return lines;
    }
}
