package kam.localstack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineTests {

    @Test
    void whatAKilledProcessHadStartedEndsToo(@TempDir Path home) {
        List<String> command = Servers.java(256);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Parent.class.getName(), home.toString()));
        Child parent = Child.start("parent", home, Map.of(), command);
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            parent.requireAlive();
            return parent.logged().contains("waiting");
        });
        List<ProcessHandle> started = parent.logged()
                .lines()
                .filter(line -> line.startsWith("started "))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.substring(8))).stream())
                .toList();
        assertEquals(2, started.size(), parent.logged());

        parent.kill();

        await().atMost(Duration.ofSeconds(30)).until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** A process of its own that starts two others and waits. */
    static final class Parent {

        public static void main(String[] arguments) throws InterruptedException {
            Path home = Path.of(arguments[0]);
            Postgres postgres = Postgres.start(home, 0);
            IdentityProvider provider = IdentityProvider.start(home, 0);
            System.out.println("started " + postgres.pid() + "\nstarted " + provider.pid() + "\nwaiting");
            Thread.currentThread().join();
        }
    }
}
