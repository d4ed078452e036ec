package kam.kit.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import kam.kit.identity.Caller;

/**
 * The names that people are known by (人员姓名): as the organisation has them, or else, of those who have acted here, as
 * their tokens said.
 */
@ApplicationScoped
class PersonNames {
    /** What others have learned, or the organisation has changed, is seen after this time at the latest. */
    private static final long HOLDS_FOR = Duration.ofSeconds(5).toNanos();

    private record Known(String name, long since) {
        boolean holds() {
            return System.nanoTime() - since < HOLDS_FOR;
        }
    }

    private final DataSource database;
    private final Map<String, Known> names = new ConcurrentHashMap<>();
    private final Map<String, String> learned = new ConcurrentHashMap<>();

    PersonNames(DataSource database) {
        this.database = database;
    }

    /** Null where none is known. */
    String of(String id) {
        var known = names.get(id);
        if (known == null || !known.holds()) {
            known = new Known(read(id), System.nanoTime());
            names.put(id, known);
        }
        return known.name();
    }

    private String read(String id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select coalesce((select name from known_person where id = ?),"
                        + " (select name from person_name where id = ?))")) {
            query.setString(1, id);
            query.setString(2, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The name of a person could not be read", e);
        }
    }

    /** Takes note of somebody who acts. */
    void learn(Caller caller) {
        if (caller.name() == null || caller.name().equals(learned.get(caller.id()))) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into person_name (id, name) values (?, ?)"
                        + " on conflict (id) do update set name = excluded.name")) {
            statement.setString(1, caller.id());
            statement.setString(2, caller.name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The name of a person could not be stored", e);
        }
        learned.put(caller.id(), caller.name());
    }
}
