package kam.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kam.localstack.Postgres;

/**
 * The frozen yardstick: the way of a contract as it was recorded once ({@code baseline.sql}), in a database of its own
 * as it was then ({@code baseline-schema.sql}). What the service sends today may become less; this stays.
 */
record Baseline(Database database, List<List<Statement>> transactions) {
    private static final String NAME = "baseline";
    private static final Path RECORDED = Path.of("baseline.sql");
    private static final Path SCHEMA = Path.of("baseline-schema.sql");

    static Baseline prepare(Postgres postgres) throws IOException, SQLException {
        postgres.provision(NAME);
        var database = new Database(postgres, NAME);
        database.execute(Files.readString(SCHEMA).replace("${runtimeRole}", database.role()));
        return new Baseline(database, Recording.read(RECORDED));
    }

    Replay replay() throws SQLException {
        return new Replay(database.asService(), List.of(transactions));
    }

    int statements() {
        return Recording.statements(transactions);
    }
}
