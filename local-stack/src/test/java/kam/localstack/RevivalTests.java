package kam.localstack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevivalTests {

    @TempDir
    static Path home;

    static IdentityProvider provider;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicLong revivedAs = new AtomicLong();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(home, 0);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void aPartThatDiesIsStartedAgainAndSaysHowItEnded() {
        watch();
        long before = provider.pid();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).until(() -> said.contains("identity-provider is back"));

        assertTrue(provider.pid() != before);
        assertEquals(provider.pid(), revivedAs.get());
        assertTrue(
                said.get(0)
                        .matches(
                                "identity-provider has stopped \\(exit 137\\), see .*\\.log; it is started again in 0 s"),
                said::toString);
        stopping.set(true);
    }

    @Test
    void whatDiesWhileTheStackIsStoppedStaysDead() {
        watch();
        stopping.set(true);
        provider.kill();

        await().until(() -> provider.ended().isDone());

        assertEquals(List.of(), said);
        provider.restart();
    }

    @Test
    void aPartThatKeepsDyingIsWaitedForLongerEachTimeAndThenGivenUp() {
        var patience = new Patience(Duration.ofSeconds(1));
        for (int pause : new int[] {1, 2, 4, 8, 16}) {
            assertEquals(Optional.of(Duration.ofSeconds(pause)), patience.afterDeath(Duration.ofSeconds(10)));
        }
        assertEquals(Optional.empty(), patience.afterDeath(Duration.ofSeconds(10)));
    }

    @Test
    void aPartThatHasLivedLongIsForgivenItsEarlierDeaths() {
        var patience = new Patience(Duration.ofSeconds(1));
        patience.afterDeath(Duration.ofSeconds(10));
        patience.afterDeath(Duration.ofSeconds(10));
        assertEquals(Optional.of(Duration.ofSeconds(1)), patience.afterDeath(Duration.ofHours(1)));
        assertEquals(Optional.of(Duration.ofSeconds(2)), patience.afterDeath(Duration.ofSeconds(10)));
    }

    private void watch() {
        new Revival(
                        provider,
                        Child.logOf(provider.name(), home),
                        new Patience(Duration.ofMillis(10)),
                        said::add,
                        stopping::get,
                        () -> revivedAs.set(provider.pid()))
                .watch();
    }
}
