package kam.kit.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.testing.TestStack;

/** A database of its own with an outbox, on which a test plays the relays. */
final class RelayDatabase {
    private static final String NAME = "relay";
    private static final String OWNER = NAME + "_owner";
    private static final String APP = NAME + "_app";

    private RelayDatabase() {}

    /** With an empty outbox, of which nothing was sent. */
    static void provide() throws Exception {
        TestStack.postgres().provision(NAME);
        try (var migration = RelayDatabase.class.getResourceAsStream("/db/kit/V0_1__kit.sql");
                var owner = DriverManager.getConnection(url(), OWNER, OWNER);
                var statement = owner.createStatement()) {
            var sql = new String(migration.readAllBytes()).replace("${runtimeRole}", APP);
            if (!exists(owner)) {
                statement.execute(sql);
            }
            statement.execute("truncate outbox, outbox_position, outlived_event");
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var rows = connection.getMetaData().getTables(null, "public", "outbox", null)) {
            return rows.next();
        }
    }

    private static String url() {
        return TestStack.postgres().jdbcUrl(NAME);
    }

    static OutboxSession session(Duration lease) throws SQLException {
        return new OutboxSession(new RelayConnections(url(), APP, APP).open(), lease);
    }

    static void sent(String topic, long position) throws SQLException {
        try (var app = DriverManager.getConnection(url(), APP, APP);
                var insert = app.prepareStatement("insert into outbox_position values (?, 0, ?)")) {
            insert.setString(1, topic);
            insert.setLong(2, position);
            insert.executeUpdate();
        }
    }

    /** The places on this topic. */
    static List<Long> outlived(String topic) throws SQLException {
        try (var app = DriverManager.getConnection(url(), APP, APP);
                var query = app.prepareStatement("select position from outlived_event where topic = ? order by 1")) {
            query.setString(1, topic);
            var places = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getLong(1));
                }
            }
            return places;
        }
    }

    static void append(UUID key) throws SQLException {
        try (var app = DriverManager.getConnection(url(), APP, APP);
                var insert = app.prepareStatement("""
                        insert into outbox (event_id, topic, key, type, subject, occurred_at, body)
                        values (gen_random_uuid(), 'kam.customer', ?, 'kam.customer.CustomerRegistered', 'x', now(), '{}')
                        """)) {
            insert.setObject(1, key);
            insert.executeUpdate();
        }
    }
}
