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
        postgres = Postgres.start(home.resolve("postgres"), 0);
        postgres.provision(database);
        kafka = Kafka.start(home.resolve("kafka"), 0);
        identityProvider = IdentityProvider.start(home.resolve("oidc"), 0);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(database),
                "kafka.bootstrap.servers", kafka.bootstrapWithPassword(),
                "kafka.security.protocol", "SASL_PLAINTEXT",
                "kafka.sasl.mechanism", "PLAIN",
                "kafka.sasl.jaas.config", signInToKafka("kam"),
                "quarkus.oidc.auth-server-url", identityProvider.issuer());
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
