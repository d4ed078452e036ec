package kam.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import kam.localstack.Postgres;

/** A database of contracts: as its owner of all for preparations, as the service for what is measured. */
final class Database {
    private final String url;
    private final String role;

    Database(Postgres postgres) {
        this(postgres, "contract_approval");
    }

    Database(Postgres postgres, String name) {
        url = postgres.jdbcUrl(name);
        role = name + "_app";
    }

    /** As which the service connects. */
    String role() {
        return role;
    }

    /** As the service connects; texts take the type that their place asks for. */
    Connection asService() throws SQLException {
        return DriverManager.getConnection(url + "?stringtype=unspecified", role, role);
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    UUID keyAccount(String office) throws SQLException {
        var id = UUID.randomUUID();
        execute("insert into known_customer (id, number, name, status, office, credit_level, credit_limit) values ('"
                + id + "', 'KH-2026-000001', '北京长城机械有限公司', 'KEY_ACCOUNT', '" + office + "', 'A', 1000000)");
        return id;
    }

    long contracts() throws SQLException {
        return number("select count(*) from contract");
    }

    /** Adds drafts, each with a line and an instalment, until there are so many. Every tenth is of the office. */
    void fillTo(long total, String office, UUID customer) throws SQLException {
        long missing = Math.max(0, total - contracts());
        execute("""
                with made as (
                  insert into contract (id, version, number, customer_id, customer_name, office, status, revision,
                      account_manager, amount, delivery_terms, valid_from, valid_until, search_text, updated_at)
                  select uuidv7(), 0, 'B-' || pg_backend_pid() || '-' || n, '%s', '北京长城机械有限公司',
                      case when n %% 10 = 0 then '%s' else 'O' || n %% 10 end, 'DRAFT', 1, 'zhao.lei', 1000, '送货上门',
                      current_date, current_date + 365, '', now()
                  from generate_series(1, %d) n returning id),
                lines as (
                  insert into contract_line (contract_id, position, sku, product, unit, quantity, unit_price, floor_price)
                  select id, 0, 'P-1', '水泵', '台', 10, 100, 80 from made)
                insert into contract_instalment (contract_id, position, due_on, amount)
                select id, 0, current_date, 1000 from made""".formatted(customer, office, missing));
        execute("vacuum analyze contract");
        execute("vacuum analyze contract_line");
        execute("vacuum analyze contract_instalment");
        execute("checkpoint");
    }
}
