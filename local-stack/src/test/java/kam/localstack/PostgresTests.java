package kam.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTests {

    @TempDir
    static Path home;

    static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.start(home, 0);
        postgres.provision("sample");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aCommittedRowSurvivesAKill() throws SQLException {
        asOwner("CREATE TABLE kept (id int)");
        asOwner("INSERT INTO kept VALUES (42)");
        long before = postgres.pid();
        postgres.kill();
        assertTrue(ProcessHandle.of(before).filter(ProcessHandle::isAlive).isEmpty());
        assertTrue(Ports.isFree(postgres.port()));

        postgres.restart();

        assertEquals("42", ask("sample_owner", "SELECT id FROM kept"));
    }

    @Test
    void aLaterRunTakesOverTheDataOfAKilledOne(@TempDir Path other) throws SQLException {
        Postgres first = Postgres.start(other, 0);
        first.provision("sample");
        String created = ask(first, "postgres", "SELECT oid FROM pg_database WHERE datname = 'sample'");
        first.kill();
        first.close();

        try (Postgres second = Postgres.start(other, 0)) {
            second.provision("sample");
            assertEquals(created, ask(second, "postgres", "SELECT oid FROM pg_database WHERE datname = 'sample'"));
        }
    }

    @Test
    void everyCommitIsOnDisk() throws SQLException {
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            assertEquals("on", ask("sample_app", "SHOW " + setting), setting);
        }
    }

    @Test
    void theOwnerMayCreateTablesAndTheApplicationMayNot() throws SQLException {
        asOwner("CREATE TABLE owned (id int)");
        asOwner("GRANT SELECT ON owned TO sample_app");
        assertEquals("0", ask("sample_app", "SELECT count(*) FROM owned"));
        assertThrows(SQLException.class, () -> execute("sample_app", "CREATE TABLE mine (id int)"));
        assertThrows(SQLException.class, () -> execute("sample_app", "INSERT INTO owned VALUES (1)"));
    }

    @Test
    void theApplicationMakesNoLargeObjects() {
        for (String made : List.of("lo_creat(-1)", "lo_create(0)", "lo_from_bytea(0, 'x')")) {
            assertThrows(SQLException.class, () -> execute("sample_app", "SELECT " + made), made);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(postgres.jdbcUrl("sample"), "sample_app", "wrong")
                        .close());
    }

    @Test
    void aBusyPortNamesItsOwner(@TempDir Path other) {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> Postgres.start(other, postgres.port()));
        assertTrue(refused.getMessage().contains("process " + postgres.pid()), refused.getMessage());
    }

    private static void asOwner(String sql) throws SQLException {
        execute("sample_owner", sql);
    }

    private static void execute(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("sample"), role, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String role, String query) throws SQLException {
        return ask(postgres, role, query);
    }

    private static String ask(Postgres server, String role, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("sample"), role, role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
