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

/** So many clients that do their work one time after the other, each with a connection of its own. */
final class Load {
    /** One client's work, done once per call. */
    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    private static final Duration SHORT = Duration.ofSeconds(5);

    private final Options options;

    Load(Options options) {
        this.options = options;
    }

    Figures measure(Callable<Work> client) throws Exception {
        return measure(client, options.warmup());
    }

    /** Of what has run before, or needs no time to become fast. */
    Figures measureWarm(Callable<Work> client) throws Exception {
        return measure(client, options.warmup().compareTo(SHORT) < 0 ? options.warmup() : SHORT);
    }

    private Figures measure(Callable<Work> client, Duration warmup) throws Exception {
        var clients = Executors.newFixedThreadPool(options.clients());
        try {
            var running = new ArrayList<Future<long[]>>();
            for (int i = 0; i < options.clients(); i++) {
                running.add(clients.submit(() -> latencies(client, warmup)));
            }
            var latencies = new ArrayList<long[]>();
            for (var each : running) {
                latencies.add(each.get());
            }
            return Figures.of(latencies, options.length());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Of what began after the warm-up and ended in time. */
    private long[] latencies(Callable<Work> client, Duration warmup) throws Exception {
        try (var work = client.call()) {
            long counts = System.nanoTime() + warmup.toNanos();
            long ends = counts + options.length().toNanos();
            var latencies = new long[1024];
            int size = 0;
            while (true) {
                long began = System.nanoTime();
                work.once();
                long ended = System.nanoTime();
                if (ended > ends) {
                    return Arrays.copyOf(latencies, size);
                }
                if (began >= counts) {
                    latencies = size == latencies.length ? Arrays.copyOf(latencies, size * 2) : latencies;
                    latencies[size++] = ended - began;
                }
            }
        }
    }
}
