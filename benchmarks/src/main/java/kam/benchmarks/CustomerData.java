package kam.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import kam.localstack.Postgres;

/** The customers' database, filled past the service. */
final class CustomerData {
    private final String url;

    CustomerData(Postgres postgres) {
        url = postgres.jdbcUrl("customer");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    long customers() throws SQLException {
        return Long.parseLong(text("select count(*) from customer"));
    }

    /** What the customer with this credit code is found by. */
    String searchText(String creditCode) throws SQLException {
        return text("select search_text from customer where credit_code = '" + creditCode + "'");
    }

    void begin() throws SQLException {
        var values = CustomerNames.words().stream()
                .map(word -> "('%s', %d, '%s', '%s', '%s', '%s')"
                        .formatted(word.kind(), word.n(), word.han(), word.spoken(), word.initials(), word.code()))
                .collect(Collectors.joining(", "));
        execute("create table word (kind text, n int, han text, spoken text, initials text, code text,"
                + " primary key (kind, n))");
        execute("insert into word values " + values);
    }

    /** Adds customers until there are so many, the index made anew as the migration made it. Every tenth is of BJ. */
    void fillTo(long total) throws SQLException {
        long there = customers();
        var index = text("select pg_get_indexdef('customer_search'::regclass)");
        execute("drop index customer_search");
        execute("""
                insert into customer (id, version, number, name, credit_code, office, account_manager, industry, status,
                    registered_at, archive_percent, search_text, updated_at)
                select uuidv7(), 0, number, name, code, case when i %% 10 = 0 then 'BJ' else 'O' || i %% 10 end,
                  'manager-' || i %% 50, trade, 'PROSPECT', now() - i * interval '1 second',
                  case when i %% 3 = 0 then null else i %% 101 end,
                  concat(E'\\n ', name, E'\\n ', spoken, E'\\n ', initials, E'\\n ', spelled, E'\\n ', lower(number),
                    E'\\n ', lower(code)), now()
                from (
                  select i, 'KH-2026-' || lpad(i::text, 7, '0') as number, '91110000' || lpad(i::text, 10, '0') as code,
                    c.han || a.han || b.han || t.han || f.han as name, t.han as trade,
                    c.spoken || a.spoken || b.spoken || t.spoken || f.spoken as spoken,
                    c.initials || a.initials || b.initials || t.initials || f.initials as initials,
                    c.code || a.code || b.code || t.code || f.code as spelled
                  from (select i, hashint8(i) & 2147483647 as h from generate_series(%d, %d) i) g
                  join word c on c.kind = 'city' and c.n = h %% 20
                  join word a on a.kind = 'first' and a.n = h / 20 %% 30
                  join word b on b.kind = 'second' and b.n = h / 600 %% 30
                  join word t on t.kind = 'trade' and t.n = h / 18000 %% 15
                  join word f on f.kind = 'form' and f.n = h / 270000 %% 3) made
                order by i""".formatted(there + 1, total));
        execute(index);
        execute("vacuum analyze customer");
        execute("checkpoint");
    }
}
