package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * A Kafka broker on loopback, in KRaft mode and alone, that keeps its topics in {@code <home>/kafka} between runs.
 * Topics are not created by being used. A second port asks for a password (SASL, PLAIN): user and password are {@code
 * kam}.
 */
public final class Kafka implements Part {

    private static final String CLUSTER = "a2FtLWxvY2FsLXN0YWNrLQ";
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Path home;
    private final int port;
    private final int portWithPassword = Ports.free();
    private Child broker;

    private Kafka(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Starts the broker, or takes over the topics of an earlier run that ended in any way; returns when it serves.
     *
     * @param port 0 takes a free one
     * @throws IllegalStateException when the port is taken (the message names who has it), or the broker does not start
     */
    public static Kafka start(Path home, int port) {
        Kafka kafka = new Kafka(home.toAbsolutePath(), Ports.claim("Kafka", port));
        Lifeline.atExit(kafka::close);
        kafka.run();
        return kafka;
    }

    /** The value of {@code bootstrap.servers}. */
    public String bootstrap() {
        return "localhost:" + port;
    }

    /** The value of {@code bootstrap.servers} for clients that sign in. */
    public String bootstrapWithPassword() {
        return "localhost:" + portWithPassword;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return broker.pid();
    }

    @Override
    public CompletableFuture<OptionalInt> ended() {
        return broker.ended().thenApply(OptionalInt::of);
    }

    @Override
    public void kill() {
        broker.kill();
    }

    @Override
    public void restart() {
        broker.stop();
        run();
    }

    @Override
    public void close() {
        if (broker != null) {
            broker.stop();
        }
    }

    private void run() {
        Path settings = writeSettings();
        if (!Files.exists(data().resolve("meta.properties"))) {
            format(settings);
        }
        broker = Child.start("kafka", home, Map.of(), java("kafka.Kafka", settings.toString()));
        // The broker's own word that it serves: it opens its port before it is allowed to.
        Waiting.until("Kafka serves on port " + port, LIMIT, () -> {
            broker.requireAlive();
            return broker.logged().contains("Kafka Server started");
        });
    }

    private void format(Path settings) {
        Child format = Child.start(
                "kafka",
                home,
                Map.of(),
                java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings.toString()));
        int exit = format.ended().join();
        if (exit != 0) {
            throw new IllegalStateException("Kafka's folder could not be formatted, see " + home + "/logs/kafka.log");
        }
    }

    private List<String> java(String mainClass, String... arguments) {
        return Servers.command(
                HEAP_MEGABYTES, List.of("-Dlogback.configurationFile=kafka-logback.xml"), mainClass, arguments);
    }

    private Path data() {
        return home.resolve("kafka").resolve("data");
    }

    private Path writeSettings() {
        try (var template = Kafka.class.getResourceAsStream("/kafka-server.properties")) {
            String settings = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{port}", Integer.toString(port))
                    .replace("{port-with-password}", Integer.toString(portWithPassword))
                    .replace("{controller-port}", Integer.toString(Ports.free()))
                    .replace("{data}", data().toString().replace('\\', '/'));
            Files.createDirectories(data());
            return Files.writeString(home.resolve("kafka").resolve("server.properties"), settings);
        } catch (IOException failed) {
            throw new UncheckedIOException("Kafka's settings could not be written", failed);
        }
    }
}
