package kam.demo;

import java.util.List;
import java.util.stream.LongStream;

/** How long it took from a commit in one service until its effect was seen in the next, in milliseconds. */
record Latency(List<Long> millis) {
    long median() {
        return at(0.5);
    }

    long p99() {
        return at(0.99);
    }

    private long at(double share) {
        var sorted = LongStream.of(millis.stream().mapToLong(Long::longValue).toArray())
                .sorted()
                .toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
