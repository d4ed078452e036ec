package kam.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The whole system on one machine: PostgreSQL, Kafka, the identity provider, the services and the gateway, each a process
 * of its own, wired to each other by nothing but their environment.
 */
public final class LocalStack implements AutoCloseable {

    /** For services that were not started: a port nobody listens on, lest the gateway find those of another stack. */
    private static final StackSettings.PortPair NOWHERE = new StackSettings.PortPair(9, 9);

    private final StackSettings settings;
    private final Progress progress;
    private final StackClock clock;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private volatile IdentityProvider identityProvider;

    private LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.clock = new StackClock(settings.home());
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
        return start(StackSettings.forTests(EnumSet.copyOf(Arrays.asList(some))), Progress.SILENT);
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
            services.put(service, new ServiceProcess(service, settings, () -> environment(service)));
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

    /** What a service is told of the others; everything else it has in its own defaults. */
    private Map<String, String> environment(Service service) {
        StackSettings.PortPair ports = settings.ports().get(service);
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        // No balancer has to notice that it stops.
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", identityProvider.issuer());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", identityProvider.issuer());
        service.database().ifPresent(database -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database + "_app");
            environment.put("QUARKUS_DATASOURCE_PASSWORD", database + "_app");
            environment.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
            environment.put("QUARKUS_FLYWAY_PASSWORD", database + "_owner");
            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrap());
            environment.put("KAM_CLOCK_OFFSET", clock.offset().toString());
            environment.put("KAM_CLOCK_MOVABLE", Boolean.toString(settings.movable()));
        });
        if (service == Service.GATEWAY) {
            environment.put("KAM_GATEWAY_SIGN_IN_ISSUER", identityProvider.issuer());
            Service.behindTheGateway().forEach(each -> {
                StackSettings.PortPair there = settings.ports().getOrDefault(each, NOWHERE);
                environment.put("KAM_GATEWAY_UPSTREAMS_" + each, "http://localhost:" + there.http());
                environment.put("KAM_GATEWAY_HEALTH_" + each, "http://localhost:" + there.management());
            });
        }
        return environment;
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
        return Stream.concat(Stream.of(postgres, kafka, identityProvider), services.values().stream())
                .filter(Objects::nonNull)
                .map(Part.class::cast)
                .toList();
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
        List<URI> clocks = services.values().stream()
                .filter(process -> process.service() != Service.GATEWAY)
                .map(ServiceProcess::managementUrl)
                .toList();
        clock.advance(by, clocks);
    }

    /** Stops everything, the services first so that none of them sees the others go. */
    @Override
    public void close() {
        Together.run(services.values().stream()
                .<Runnable>map(process -> process::close)
                .toList());
        List<Part> rest = new ArrayList<>(parts());
        rest.removeAll(services.values());
        Together.run(rest.stream().<Runnable>map(part -> part::close).toList());
        if (settings.temporary()) {
            rest.forEach(part -> Folders.delete(settings.home().resolve(part.name())));
        }
    }
}
