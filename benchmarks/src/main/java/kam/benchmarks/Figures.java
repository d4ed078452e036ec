package kam.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What a load came to, after so long a warm-up. */
record Figures(double perSecond, Duration median, Duration p99, Duration warmup) {
    static Figures of(List<long[]> latencies, Duration length, Duration warmup) {
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("Nothing was finished in time");
        }
        return new Figures(all.length * 1e9 / length.toNanos(), at(all, 0.5), at(all, 0.99), warmup);
    }

    private static Duration at(long[] sorted, double share) {
        return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
    }

    @Override
    public String toString() {
        return "%,.0f/s, p50 %.2f ms, p99 %.2f ms (warm after %d s)"
                .formatted(perSecond, median.toNanos() / 1e6, p99.toNanos() / 1e6, warmup.toSeconds());
    }
}
