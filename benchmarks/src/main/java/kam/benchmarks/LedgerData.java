package kam.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import kam.localstack.Postgres;

/** The ledger's database, filled by its server: customers of one office, whose sales and collections alternate. */
final class LedgerData {
    private static final String NAME = "goods_ledger";
    private static final int CUSTOMERS = 100;

    private final String url;
    private final String office;

    LedgerData(Postgres postgres, String office) {
        this.url = postgres.jdbcUrl(NAME);
        this.office = office;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long movements() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from movement")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Customers with their accounts, in {@code payer (n, customer_id, account_id, statement_id)}, numbered from 0. */
    void begin() throws SQLException {
        execute("create table payer (n int primary key, customer_id uuid, account_id uuid, statement_id uuid)");
        openAccount("SALES", null);
        openAccount("OFFICE_CASH", null);
        for (int n = 0; n < CUSTOMERS; n++) {
            var customer = UUID.randomUUID();
            execute("insert into customer (id, number, name, office, account_manager) values ('" + customer + "', 'KH-"
                    + n + "', '北京长城机械有限公司', '" + office + "', 'zhao.lei')");
            openAccount("RECEIVABLE", customer);
            execute("insert into payer values (" + n + ", '" + customer + "', '" + accountId("RECEIVABLE", customer)
                    + "')");
        }
    }

    private void openAccount(String kind, UUID customer) throws SQLException {
        execute("insert into account (id, book, kind, office, customer_id, commodity) values ('"
                + accountId(kind, customer) + "', 'CUSTOMERS', '" + kind + "', '" + office + "', "
                + (customer == null ? "null" : "'" + customer + "'") + ", 'CNY')");
    }

    /** As the service makes it of what the account is. */
    private UUID accountId(String kind, UUID customer) {
        try {
            var name = String.join("\n", kind, office, String.valueOf(customer), "CNY");
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & ~0xf000L | 0x5000L;
            long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID customer(int n) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select customer_id from payer where n = " + n)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** What is booked for this customer from now on, up to that many movements, stands on this statement. */
    void issued(int n, String statement) throws SQLException {
        execute("update payer set statement_id = '" + statement + "' where n = " + n);
    }

    /** So many movements of this customer, booked now and happened on this day: on no statement yet. */
    void fresh(int n, int count, String day) throws SQLException {
        execute(movements("uuidv7()", day, "generate_series(1, " + count + ") s (i) join payer p on p.n = " + n));
    }

    /** Adds movements of a month ago, over all customers, until there are so many; those of a statement stand on it. */
    void fillTo(long total, String day) throws SQLException {
        long missing = Math.max(0, total - movements());
        var rows = "generate_series(1, " + missing + ") s (i) join payer p on p.n = s.i / 2 % " + CUSTOMERS;
        execute("with made as (" + movements("uuidv7(interval '-30 days')", day, rows)
                + " returning id, debit_id, credit_id, amount, reason) "
                + """
                insert into statement_line (statement_id, position, movement_id, occurred_on, reason, document, debit,
                  credit, balance)
                select p.statement_id, (select coalesce(max(position), 0) from statement_line) + row_number() over (),
                  m.id, date '%s', m.reason, 'B', m.amount, 0, 0
                from made m join payer p on p.account_id in (m.debit_id, m.credit_id)
                where p.statement_id is not null
                """.formatted(day));
        for (var table : new String[] {"movement", "statement_line", "account", "payer"}) {
            execute("vacuum analyze " + table);
        }
        execute("checkpoint");
    }

    private String movements(String id, String day, String rows) {
        return """
                insert into movement (id, journal_id, document, debit_id, credit_id, amount, reason, document_id, line,
                  occurred_at, booked_at, booked_by)
                select %1$s, uuidv7(), 'B', case s.i %% 2 when 0 then p.account_id else '%2$s'::uuid end,
                  case s.i %% 2 when 0 then '%3$s'::uuid else p.account_id end, 1 + s.i / 2 %% 50,
                  case s.i %% 2 when 0 then 'SALE' else 'COLLECTION' end, uuidv7(), 1,
                  timestamptz '%4$s 12:00+08', timestamptz '%4$s 12:00+08', 'benchmark'
                from %5$s""".formatted(id, accountId("OFFICE_CASH", null), accountId("SALES", null), day, rows);
    }
}
