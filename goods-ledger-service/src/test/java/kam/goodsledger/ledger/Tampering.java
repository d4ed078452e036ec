package kam.goodsledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kam.testing.TestStack;

/** The database's superuser, whom neither grants nor foreign keys stop, at a stored movement; and how it was before. */
final class Tampering implements AutoCloseable {
    private final Connection connection = TestStack.superuser();
    private String tampered;
    private String nowKnownAs;

    Tampering() throws SQLException {
        run("set session_replication_role = replica");
        run("create temporary table original as select * from movement where false");
    }

    /** Of the table, as it is: a column that comes later must be sealed too. */
    List<String> columns() throws SQLException {
        return texts("select column_name::text from information_schema.columns where table_name = 'movement'");
    }

    /** Columns that may be empty: there a value can also be taken away. */
    List<String> optionalColumns() throws SQLException {
        return texts("select column_name::text from information_schema.columns where table_name = 'movement'"
                + " and is_nullable = 'YES'");
    }

    /** A sealed movement for each set of columns that are empty together: what is empty can be filled in. */
    List<String> oneOfEachShape() throws SQLException {
        var empty = String.join(
                ", ",
                optionalColumns().stream().map(column -> column + " is null").toList());
        return texts("select distinct on (%s) id::text from movement join ledger_seal on movement_id = id order by %s"
                .formatted(empty, empty));
    }

    String anyMovement(Random random) throws SQLException {
        var sealed = texts("select movement_id::text from ledger_seal order by seq");
        return sealed.get(random.nextInt(sealed.size()));
    }

    /** Changes the least that the column's type lets change. */
    void change(String movement, String column, Random random) throws SQLException {
        keep(movement);
        var other = "'" + new UUID(random.nextLong(), random.nextLong()) + "'";
        var type = texts("select data_type::text from information_schema.columns where table_name = 'movement'"
                        + " and column_name = '" + column + "'")
                .get(0);
        var position = "1 + floor(%s * length(%s::text))::int".formatted(random.nextDouble(), column);
        var changed = switch (type) {
            case "uuid" -> other;
            case "text" ->
                "coalesce(overlay(%1$s placing chr(ascii(substr(%1$s, %2$s, 1)) # 1) from %2$s), 'x')"
                        .formatted(column, position);
            case "numeric" -> "coalesce(" + column + " + 0.0001, 1)";
            case "integer" -> "coalesce(" + column + " # 1, 1)";
            case "timestamp with time zone" -> "coalesce(" + column + " + interval '1 microsecond', now())";
            default -> throw new IllegalArgumentException("How to change a " + type + "?");
        };
        run("update movement set %s = %s where id = '%s'".formatted(column, changed, movement));
        if (column.equals("id")) {
            nowKnownAs = other;
        }
    }

    void empty(String movement, String column) throws SQLException {
        keep(movement);
        run("update movement set %s = null where id = '%s'".formatted(column, movement));
    }

    boolean isEmpty(String movement, String column) throws SQLException {
        return texts("select (%s is null)::text from movement where id = '%s'".formatted(column, movement))
                .contains("true");
    }

    void delete(String movement) throws SQLException {
        keep(movement);
        run("delete from movement where id = '" + movement + "'");
    }

    private void keep(String movement) throws SQLException {
        tampered = "'" + movement + "'";
        nowKnownAs = tampered;
        run("insert into original select * from movement where id = " + tampered);
    }

    void putBack() throws SQLException {
        if (tampered != null) {
            run("delete from movement where id = " + nowKnownAs);
            run("insert into movement select * from original");
            run("truncate original");
            tampered = null;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        putBack();
        connection.close();
    }
}
