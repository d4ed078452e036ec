package kam.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Databases and their two roles, made where they do not exist yet. */
final class DatabaseSetup {

    private final EmbeddedPostgres server;

    DatabaseSetup(EmbeddedPostgres server) {
        this.server = server;
    }

    void provision(String database) {
        if (!database.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException("not a database name: " + database);
        }
        String owner = database + "_owner";
        String app = database + "_app";
        try {
            run("postgres", statement -> {
                createRole(statement, owner);
                createRole(statement, app);
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                    statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
                }
                statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + app);
            });
            run(database, statement -> {
                statement.execute("ALTER SCHEMA public OWNER TO " + owner);
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
                statement.execute("GRANT USAGE ON SCHEMA public TO " + app);
                // What is kept must be append-only, and a large object cannot be made so.
                statement.execute("REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid),"
                        + " lo_from_bytea(oid, bytea) FROM PUBLIC");
            });
        } catch (SQLException failed) {
            throw new IllegalStateException("database " + database + " could not be provisioned", failed);
        }
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void run(String database, SqlWork work) throws SQLException {
        try (Connection connection =
                        server.getDatabase("postgres", database, Map.of()).getConnection();
                Statement statement = connection.createStatement()) {
            work.on(statement);
        }
    }

    private interface SqlWork {
        void on(Statement statement) throws SQLException;
    }
}
