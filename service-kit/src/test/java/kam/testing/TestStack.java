package kam.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kam.localstack.IdentityProvider;
import kam.localstack.Kafka;
import kam.localstack.Postgres;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Real PostgreSQL, Kafka, which asks services for a password, and identity provider for the tests of one module: put
 * {@code @QuarkusTestResource(TestStack.class)} on one test class. Started once, ended with the JVM.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    static volatile IdentityProvider identityProvider;
    private static volatile Kafka kafka;
    private static volatile Postgres postgres;
    private static volatile String database;

    @Override
    public Map<String, String> start() {
        database = ConfigProvider.getConfig().getValue("kam.database", String.class);
        var home = temporaryHome();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> kafka = Kafka.start(home.resolve("kafka"), 0)),
                        CompletableFuture.runAsync(
                                () -> identityProvider = IdentityProvider.start(home.resolve("oidc"), 0)),
                        CompletableFuture.runAsync(() -> startPostgres(home.resolve("postgres"))))
                .join();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(database),
                "kafka.bootstrap.servers", kafka.bootstrapWithPassword(),
                "kafka.security.protocol", "SASL_PLAINTEXT",
                "kafka.sasl.mechanism", "PLAIN",
                "kafka.sasl.jaas.config", signInToKafka("kam"),
                "quarkus.oidc.auth-server-url", identityProvider.issuer());
    }

    private static void startPostgres(Path home) {
        postgres = Postgres.start(home, 0);
        postgres.provision(database);
        doNotWaitForTheDisk();
    }

    /** What survives the death of a server is tested with the whole system, not here. */
    private static void doNotWaitForTheDisk() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be set up", e);
        }
    }

    public static Postgres postgres() {
        return postgres;
    }

    /** A connection that may do anything, for instance tamper with what the service may not touch. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), "postgres", "postgres");
    }

    public static Kafka kafka() {
        return kafka;
    }

    /** What a client signs in to Kafka with; the right password is "kam". */
    public static String signInToKafka(String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"kam\" password=\""
                + password + "\";";
    }

    private static Path temporaryHome() {
        try {
            return Files.createTempDirectory("kam-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        identityProvider.close();
        kafka.close();
        postgres.close();
    }
}
