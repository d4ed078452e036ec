package kam.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What a load came to. */
record Figures(double perSecond, Duration median, Duration p99) {
    static Figures of(List<long[]> latencies, Duration length) {
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("Nothing was finished in time");
        }
        return new Figures(all.length * 1e9 / length.toNanos(), at(all, 0.5), at(all, 0.99));
    }

    private static Duration at(long[] sorted, double share) {
        return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
    }

    @Override
    public String toString() {
        return "%,.0f/s, p50 %.2f ms, p99 %.2f ms".formatted(perSecond, median.toNanos() / 1e6, p99.toNanos() / 1e6);
    }
}
