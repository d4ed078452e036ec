package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the relay's own connections, outside the pool: the relay's lock belongs to its session, and a pooled connection
 * would hand it to its next borrower. Each side notices within ten seconds that the other is gone without a word.
 */
@ApplicationScoped
class RelayConnections {
    /** Longer than a statement may take, so that the server's word comes first. */
    private static final String CLIENT_WAITS_SECONDS = "8";

    static final int STATEMENT_MILLIS = 5000;

    /** An event whose deletion is lost in a fall of the server is sent again, and those who hear it take it once. */
    private static final String SESSION = """
            set synchronous_commit = off;
            set statement_timeout = %d;
            set tcp_keepalives_idle = 3;
            set tcp_keepalives_interval = 2;
            set tcp_keepalives_count = 2;
            set tcp_user_timeout = 8000;
            set client_connection_check_interval = 2000
            """.formatted(STATEMENT_MILLIS);

    private final String url;
    private final String user;
    private final String password;

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", Instance.NAME);
        properties.setProperty("connectTimeout", CLIENT_WAITS_SECONDS);
        properties.setProperty("socketTimeout", CLIENT_WAITS_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
