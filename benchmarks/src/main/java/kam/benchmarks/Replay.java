package kam.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends recorded transactions again by plain JDBC: prepared, one connection, the same commits, nothing between. */
final class Replay implements Load.Work {
    private final Connection connection;
    private final List<List<List<Statement>>> recordings;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private int next;

    /** One recording is replayed per call, in turn. */
    Replay(Connection connection, List<List<List<Statement>>> recordings) throws SQLException {
        this.connection = connection;
        this.recordings = recordings;
        connection.setAutoCommit(false);
    }

    @Override
    public void once() throws SQLException {
        var recording = recordings.get(next++ % recordings.size());
        var fresh = FreshValues.once();
        for (var transaction : recording) {
            send(transaction, fresh);
            connection.commit();
        }
    }

    /** Neighbours of the same text go as one batch, as the service sends them. */
    private void send(List<Statement> transaction, Function<String, String> fresh) throws SQLException {
        for (int i = 0; i < transaction.size(); i++) {
            var statement = transaction.get(i);
            var sent = prepare(statement.sql());
            bind(sent, statement, fresh);
            if (!statement.writes()) {
                execute(sent);
                continue;
            }
            sent.addBatch();
            boolean more =
                    i + 1 < transaction.size() && transaction.get(i + 1).sql().equals(statement.sql());
            if (!more) {
                sent.executeBatch();
            }
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement sent, Statement statement, Function<String, String> fresh)
            throws SQLException {
        for (int p = 0; p < statement.values().size(); p++) {
            sent.setString(p + 1, fresh.apply(statement.values().get(p)));
        }
    }

    private static void execute(PreparedStatement sent) throws SQLException {
        if (sent.execute()) {
            try (var rows = sent.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int c = 1; c <= columns; c++) {
                        rows.getObject(c);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
