package kam.localstack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.localstack.StackSettings.PortPair;

/** What a service is told of the others; everything else it has in its own defaults. */
final class Wiring {

    /** For services that were not started: a port nobody listens on, lest the gateway find those of another stack. */
    private static final PortPair NOWHERE = new PortPair(9, 9);

    /** Where the development servers of browser apps serve their pages, unless the environment says otherwise. */
    private static final String APP_ORIGIN = "http://localhost:5173";

    /** How long an instance serves on after it has said that it is not ready, where the gateway has another one. */
    private static final String UNTIL_NOTICED = "4S";

    private final LocalStack stack;
    private final StackSettings settings;
    private final StackClock clock;

    Wiring(LocalStack stack, StackSettings settings, StackClock clock) {
        this.stack = stack;
        this.settings = settings;
        this.clock = clock;
    }

    /** The environment of an instance with these ports. */
    Map<String, String> environment(Service service, PortPair ports) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_SHUTDOWN_DELAY", settings.seconds().containsKey(service) ? UNTIL_NOTICED : "0S");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", stack.identityProvider().issuer());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", stack.identityProvider().issuer());
        service.database().ifPresent(database -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database + "_app");
            environment.put("QUARKUS_DATASOURCE_PASSWORD", database + "_app");
            environment.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
            environment.put("QUARKUS_FLYWAY_PASSWORD", database + "_owner");
            environment.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrap());
            environment.put("KAM_CLOCK_OFFSET", clock.offset().toString());
            environment.put("KAM_CLOCK_MOVABLE", Boolean.toString(settings.movable()));
            if (settings.strict()) {
                environment.put("KAM_STAFF_CHECK", "REFUSE");
                environment.put("KAM_PRODUCTS_CHECK", "REFUSE");
            }
        });
        if (service == Service.GATEWAY) {
            environment.put(
                    "KAM_GATEWAY_SIGN_IN_ISSUER", stack.identityProvider().issuer());
            environment.put(
                    "KAM_GATEWAY_CORS_ORIGINS", System.getenv().getOrDefault("KAM_GATEWAY_CORS_ORIGINS", APP_ORIGIN));
            Service.behindTheGateway().forEach(each -> {
                environment.put("KAM_GATEWAY_UPSTREAMS_" + each, addresses(each, PortPair::http));
                environment.put("KAM_GATEWAY_HEALTH_" + each, addresses(each, PortPair::management));
            });
        }
        return environment;
    }

    /** One address, or two with a comma between them. */
    private String addresses(Service service, ToIntFunction<PortPair> port) {
        return Stream.of(
                        settings.ports().getOrDefault(service, NOWHERE),
                        settings.seconds().get(service))
                .filter(Objects::nonNull)
                .map(instance -> "http://localhost:" + port.applyAsInt(instance))
                .collect(Collectors.joining(","));
    }
}
