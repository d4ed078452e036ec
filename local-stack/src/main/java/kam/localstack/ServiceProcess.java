package kam.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One packaged application, run as a process of its own. */
public final class ServiceProcess implements Part {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final Service service;
    private final String name;
    private final Path application;
    private final Path home;
    private final StackSettings.PortPair ports;
    private final Supplier<Map<String, String>> environment;
    private volatile Child process;

    /**
     * @param name of this instance, by which its log is found
     * @param environment asked at every start, since the offset of the clock changes
     */
    ServiceProcess(
            Service service,
            String name,
            StackSettings settings,
            StackSettings.PortPair ports,
            Supplier<Map<String, String>> environment) {
        this.service = service;
        this.name = name;
        this.application = settings.applications().get(service);
        this.home = settings.home();
        this.ports = ports;
        this.environment = environment;
    }

    /** Starts it; returns when it says that it is ready, and fails when it stops before that. */
    ServiceProcess run() {
        List<String> command = Servers.java(service.heapMegabytes());
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        process = Child.start(name, home, environment.get(), command);
        Waiting.until(name + " is ready, see " + process.log(), LIMIT, () -> {
            process.requireAlive();
            return ready();
        });
        return this;
    }

    public Service service() {
        return service;
    }

    /** Where it answers requests. */
    public URI url() {
        return URI.create("http://localhost:" + ports.http());
    }

    /** Where it answers operators: health, metrics, clock. */
    public URI managementUrl() {
        return URI.create("http://localhost:" + ports.management());
    }

    /** What it says of itself. */
    public boolean ready() {
        return Http.status(managementUrl().resolve("/q/health/ready")) == 200;
    }

    boolean running() {
        return process != null && process.alive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public CompletableFuture<OptionalInt> ended() {
        return process.ended().thenApply(OptionalInt::of);
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void restart() {
        close();
        run();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop();
        }
    }

    Child process() {
        return process;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return ports.http();
    }
}
