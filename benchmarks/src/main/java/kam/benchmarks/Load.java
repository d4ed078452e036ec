package kam.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** So many clients that do their work one time after the other, each with a connection of its own. */
final class Load {
    /** One client's work, done once per call. */
    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final double NO_LONGER_FASTER = 1.03;
    private static final int WINDOWS_IN_A_ROW = 4;

    private final Options options;
    private final LongAdder done = new LongAdder();
    private volatile long begins;
    private volatile long ends;

    Load(Options options) {
        this.options = options;
    }

    /** Measured once it gets no faster: when four windows in a row were no faster than the best before them. */
    Figures measure(Callable<Work> client) throws Exception {
        begins = Long.MAX_VALUE;
        ends = Long.MAX_VALUE;
        var clients = Executors.newFixedThreadPool(options.clients());
        try {
            var running = new ArrayList<Future<long[]>>();
            for (int i = 0; i < options.clients(); i++) {
                running.add(clients.submit(() -> latencies(client)));
            }
            var warmup = warmUp();
            begins = System.nanoTime();
            ends = begins + options.length().toNanos();
            var latencies = new ArrayList<long[]>();
            for (var each : running) {
                latencies.add(each.get());
            }
            return Figures.of(latencies, options.length(), warmup);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private Duration warmUp() {
        var window = options.warmup().compareTo(WINDOW) < 0 ? options.warmup() : WINDOW;
        long began = System.nanoTime();
        long best = 0;
        int steady = 0;
        while (steady < WINDOWS_IN_A_ROW
                && System.nanoTime() - began < options.warmup().toNanos()) {
            done.reset();
            LockSupport.parkNanos(window.toNanos());
            long rate = done.sum();
            System.err.printf("%,d in %d s%n", rate, window.toSeconds());
            steady = rate <= best * NO_LONGER_FASTER ? steady + 1 : 0;
            best = Math.max(best, rate);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Of what began after the warm-up and ended in time. */
    private long[] latencies(Callable<Work> client) throws Exception {
        try (var work = client.call()) {
            var latencies = new long[1024];
            int size = 0;
            while (true) {
                long began = System.nanoTime();
                work.once();
                long ended = System.nanoTime();
                done.increment();
                if (ended > ends) {
                    return Arrays.copyOf(latencies, size);
                }
                if (began >= begins) {
                    latencies = size == latencies.length ? Arrays.copyOf(latencies, size * 2) : latencies;
                    latencies[size++] = ended - began;
                }
            }
        }
    }
}
