package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a stack is started with.
 *
 * @param home where its data and logs lie
 * @param applications the folder that holds the packaged application of each service
 * @param movable whether the business clock may be moved
 * @param temporary whether the data is deleted at the end
 * @param strict whether services refuse people, offices and products that nobody has registered
 * @param ports of the first instance of each service
 * @param seconds of the second instance, for services of which the gateway is to know two
 */
record StackSettings(
        Path home,
        Map<Service, Path> applications,
        boolean movable,
        boolean temporary,
        boolean strict,
        int postgres,
        int kafka,
        int identityProvider,
        Map<Service, PortPair> ports,
        Map<Service, PortPair> seconds) {

    record PortPair(int http, int management) {
        static PortPair free() {
            return new PortPair(Ports.free(), Ports.free());
        }
    }

    /** The usual ports, or what the environment says instead, of a stack whose applications were copied to its home. */
    static StackSettings of(Path home, Map<String, String> environment) {
        Map<Service, Path> applications = new EnumMap<>(Service.class);
        Map<Service, PortPair> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String name = service.folder().toUpperCase(Locale.ROOT).replace('-', '_');
            applications.put(service, home.resolve("app").resolve(service.folder()));
            ports.put(
                    service,
                    new PortPair(
                            port(environment, name, service.usualPort()),
                            port(environment, name + "_MANAGEMENT", service.usualManagementPort())));
        }
        return new StackSettings(
                home,
                applications,
                Boolean.parseBoolean(environment.get("KAM_CLOCK_MOVABLE")),
                false,
                false,
                port(environment, "POSTGRES", 5480),
                port(environment, "KAFKA", 9092),
                port(environment, "IDENTITY_PROVIDER", 8090),
                ports,
                Map.of());
    }

    /**
     * Free ports and a clock that moves, for applications as the build left them in the repository.
     *
     * @param twice services of which a second instance is going to be started
     */
    static StackSettings forTests(Set<Service> services, Set<Service> twice) {
        Path repository = repository();
        Map<Service, Path> applications = new EnumMap<>(Service.class);
        Map<Service, PortPair> ports = new EnumMap<>(Service.class);
        for (Service service : services) {
            applications.put(service, repository.resolve(service.folder()).resolve("target/quarkus-app"));
            ports.put(service, PortPair.free());
        }
        Map<Service, PortPair> seconds = new EnumMap<>(Service.class);
        twice.forEach(service -> seconds.put(service, PortPair.free()));
        return new StackSettings(temporaryHome(), applications, true, true, false, 0, 0, 0, ports, seconds);
    }

    /** The same with services that refuse whom and what nobody has registered: for what plays with the story's people. */
    StackSettings refusingStrangers() {
        return new StackSettings(
                home, applications, movable, temporary, true, postgres, kafka, identityProvider, ports, seconds);
    }

    /** The nearest folder above the working directory that holds the build. */
    private static Path repository() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(start + " lies in no repository with a mvnw");
    }

    private static Path temporaryHome() {
        try {
            Path parent = Path.of("target", "local-stack").toAbsolutePath();
            return Files.createTempDirectory(Files.createDirectories(parent), "");
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the stack", failed);
        }
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String variable = "KAM_" + name + "_PORT";
        String value = environment.get(variable);
        if (value == null) {
            return usual;
        }
        return Optional.of(value)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port > 0 && port < 65536)
                .orElseThrow(() -> new IllegalStateException(variable + " is not a port: " + value));
    }

    /**
     * Finds what cannot work before anything is started.
     *
     * @throws IllegalStateException naming the busy port and its owner, or the application that is not built
     */
    void check() {
        applications.forEach((service, folder) -> {
            if (Files.notExists(folder.resolve("quarkus-run.jar"))) {
                throw new IllegalStateException(service.folder() + " is not built (no " + folder
                        + "/quarkus-run.jar): ./mvnw -q -DskipTests package -am -pl " + service.folder());
            }
        });
        Ports.claim("PostgreSQL", postgres);
        Ports.claim("Kafka", kafka);
        Ports.claim("the identity provider", identityProvider);
        ports.forEach((service, pair) -> {
            Ports.claim(service.folder(), pair.http());
            Ports.claim(service.folder() + "'s management", pair.management());
        });
    }
}
