package kam.demo;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kam.localstack.Postgres;
import kam.localstack.Service;

/** The services' databases, as an operator reaches them: read, saved as they are, and brought back to that. */
final class Databases {
    private final Postgres postgres;

    Databases(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Every row as text, sorted. */
    List<String> rows(String database, String table, String columns) throws SQLException {
        var sql = "select cast(row(" + columns + ") as text) from " + table + " order by 1";
        try (var connection = connection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    void execute(String database, List<String> statements) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The service must be down. */
    void save(Service service) {
        var name = name(service);
        copy(name, name + "_saved", name);
    }

    /** To what was saved, any number of times. The service must be down. */
    void restore(Service service) {
        var name = name(service);
        copy(name + "_saved", name, name);
        // Who may connect is not copied.
        postgres.provision(name);
    }

    private static String name(Service service) {
        return service.database().orElseThrow();
    }

    /** PostgreSQL copies a database only once the last connection of who was killed is gone. */
    private void copy(String from, String to, String name) {
        await().ignoreExceptions()
                .untilAsserted(() -> execute(
                        "postgres",
                        List.of(
                                "drop database if exists " + to + " with (force)",
                                "create database " + to + " template " + from + " owner " + name + "_owner")));
    }

    private Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), "postgres", "postgres");
    }
}
