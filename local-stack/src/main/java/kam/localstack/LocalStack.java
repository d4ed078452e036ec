package kam.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The whole system on one machine: PostgreSQL, Kafka, the identity provider, the services and the gateway, each a process
 * of its own, wired to each other by nothing but their environment.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final StackClock clock;
    private final Wiring wiring;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final List<ServiceProcess> others = new CopyOnWriteArrayList<>();
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private volatile IdentityProvider identityProvider;

    private LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.clock = new StackClock(settings.home());
        this.wiring = new Wiring(this, settings, clock);
    }

    /** All of it, as {@link #services(Service...)} says. */
    public static LocalStack everything() {
        return services(Service.values());
    }

    /**
     * Starts the named services, and everything they need, from the repository's packaged applications: on free ports,
     * empty, with a clock that can be moved. Returns when all of them are ready. Data and logs lie under {@code
     * target/local-stack} of the working directory; only the logs stay there.
     *
     * @throws IllegalStateException when an application is not built (the message says how to), or a part does not start
     */
    public static LocalStack services(Service... some) {
        return start(StackSettings.forTests(EnumSet.copyOf(Arrays.asList(some)), Set.of()), Progress.SILENT);
    }

    /**
     * All of it as the demonstration has it, where people, offices and products have to be registered before anything names
     * them, and with a gateway that shares requests among two instances of these; {@link #another} starts the second.
     */
    public static LocalStack everythingAndTwice(Service... some) {
        return start(
                StackSettings.forTests(EnumSet.allOf(Service.class), EnumSet.copyOf(Arrays.asList(some)))
                        .refusingStrangers(),
                Progress.SILENT);
    }

    /** Starts what {@code settings} name; on any failure, stops what had been started before the exception leaves. */
    static LocalStack start(StackSettings settings, Progress progress) {
        settings.check();
        LocalStack stack = new LocalStack(settings, progress);
        Lifeline.atExit(stack::close);
        try {
            stack.run();
            return stack;
        } catch (RuntimeException failed) {
            stack.close();
            throw failed;
        }
    }

    private void run() {
        Together.run(List.of(
                () -> measured(() -> postgres = startPostgres()),
                () -> measured(() -> kafka = Kafka.start(settings.home(), settings.kafka())),
                () -> measured(() ->
                        identityProvider = IdentityProvider.start(settings.home(), settings.identityProvider()))));
        for (Service service : settings.applications().keySet()) {
            StackSettings.PortPair ports = settings.ports().get(service);
            services.put(
                    service,
                    new ServiceProcess(
                            service, service.folder(), settings, ports, () -> wiring.environment(service, ports)));
        }
        Together.run(services.values().stream()
                .<Runnable>map(process -> () -> measured(process::run))
                .toList());
    }

    private Postgres startPostgres() {
        Postgres started = Postgres.start(settings.home(), settings.postgres());
        settings.applications().keySet().stream()
                .flatMap(service -> service.database().stream())
                .forEach(started::provision);
        return started;
    }

    private void measured(Supplier<Part> start) {
        long began = System.nanoTime();
        Part part = start.get();
        progress.ready(part, Duration.ofNanos(System.nanoTime() - began));
    }

    /** As {@link #another(Service, Map)}, wired like the first. */
    public ServiceProcess another(Service service) {
        return another(service, Map.of());
    }

    /**
     * Starts one more instance of a service beside those that run, on ports of its own; returns when it is ready. It
     * ends with the stack, or when it is closed.
     *
     * @param instead variables of its environment that differ, for instance the way to its database
     */
    public ServiceProcess another(Service service, Map<String, String> instead) {
        long running = others.stream().filter(one -> one.service() == service).count();
        StackSettings.PortPair reserved = running == 0 ? settings.seconds().get(service) : null;
        StackSettings.PortPair ports = reserved == null ? StackSettings.PortPair.free() : reserved;
        ServiceProcess process =
                new ServiceProcess(service, service.folder() + "-" + (running + 2), settings, ports, () -> {
                    Map<String, String> environment = wiring.environment(service, ports);
                    environment.putAll(instead);
                    return environment;
                });
        others.add(process);
        return process.run();
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public IdentityProvider identityProvider() {
        return identityProvider;
    }

    /** The one entrance to all of it. */
    public URI gateway() {
        return service(Service.GATEWAY).url();
    }

    /** @throws IllegalArgumentException when this stack was started without the service */
    public ServiceProcess service(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalArgumentException("this stack was started without " + service.folder());
        }
        return process;
    }

    /** Everything that runs, in the order of its start. */
    public List<Part> parts() {
        return Stream.concat(Stream.of(postgres, kafka, identityProvider), processes())
                .filter(Objects::nonNull)
                .map(Part.class::cast)
                .toList();
    }

    private Stream<ServiceProcess> processes() {
        return Stream.concat(services.values().stream(), others.stream().filter(ServiceProcess::running));
    }

    /**
     * A bearer token of somebody in that role; the same role and office give the same person.
     *
     * @param office null for people of the head office
     */
    public String token(String role, String office) {
        String person = office == null ? role : role + "-" + office;
        return identityProvider.token(role, office, person, person);
    }

    /** Moves the business clock of every service forward; a service that is restarted later keeps it. */
    public void advanceClock(Duration by) {
        List<URI> clocks = processes()
                .filter(process -> process.service() != Service.GATEWAY)
                .map(ServiceProcess::managementUrl)
                .toList();
        clock.advance(by, clocks);
    }

    /** Stops everything, the services first so that none of them sees the others go. */
    @Override
    public void close() {
        Together.run(processes().<Runnable>map(process -> process::close).toList());
        List<Part> rest = new ArrayList<>(parts());
        rest.removeAll(processes().toList());
        Together.run(rest.stream().<Runnable>map(part -> part::close).toList());
        if (settings.temporary()) {
            rest.forEach(part -> Folders.delete(settings.home().resolve(part.name())));
        }
    }
}
