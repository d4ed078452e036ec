package kam.localstack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Parts whose start does not end as it should; those that are real processes are in {@link RevivalTests}. */
class FailingRestartTests {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aPartThatDoesNotBecomeReadyIsStoppedEachTimeAndGivenUpInTheEnd() {
        Played part = new Played(() -> {
            throw new IllegalStateException("waited in vain");
        });
        watch(part, () -> {});
        part.end.complete(OptionalInt.of(1));

        await().until(() -> said.size() == 6);

        assertEquals("played has stopped (exit 1), see log; it is started again in 0 s", said.get(0));
        assertEquals("played did not start, see log; it is started again in 0 s", said.get(1));
        assertEquals("played did not start, see log; it keeps failing and is not started again", said.get(5));
        assertEquals(5, closed.get());
    }

    @Test
    void aPartThatStartsWhileTheStackIsStoppedIsStoppedToo() {
        Played part = new Played(() -> stopping.set(true));
        watch(part, () -> {});
        part.end.complete(OptionalInt.of(1));

        await().until(() -> closed.get() == 1);

        assertEquals(1, said.size(), said::toString);
    }

    @Test
    void aPartThatIsBackIsWatchedWhateverBecomesOfTheNews() {
        AtomicInteger starts = new AtomicInteger();
        Played part = new Played(starts::incrementAndGet);
        watch(part, () -> {
            throw new IllegalStateException("the disk is full");
        });
        part.end.complete(OptionalInt.of(1));
        await().until(() -> said.contains("played is back, which could not be noted: the disk is full"));
        part.end.complete(OptionalInt.of(2));

        await().until(() -> starts.get() == 2);

        assertTrue(said.get(2).startsWith("played has stopped (exit 2)"), said::toString);
        stopping.set(true);
    }

    private void watch(Part part, Runnable revived) {
        new Revival(part, Path.of("log"), new Patience(Duration.ofMillis(1)), said::add, stopping::get, revived)
                .watch();
    }

    private final class Played implements Part {
        private final Runnable start;
        private volatile CompletableFuture<OptionalInt> end = new CompletableFuture<>();

        Played(Runnable start) {
            this.start = start;
        }

        @Override
        public String name() {
            return "played";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public long pid() {
            return 0;
        }

        @Override
        public CompletableFuture<OptionalInt> ended() {
            return end;
        }

        @Override
        public void kill() {}

        @Override
        public void restart() {
            end = new CompletableFuture<>();
            start.run();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
