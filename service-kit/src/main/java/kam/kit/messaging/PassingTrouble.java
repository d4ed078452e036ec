package kam.kit.messaging;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import kam.kit.problem.Causes;
import org.hibernate.StaleStateException;

/** Tells trouble of the database, which passes by itself, from errors that are the event's own and would come again. */
final class PassingTrouble {
    /** Lock not available; statement cancelled; read-only since a fail-over; connection or transaction ended as idle. */
    private static final Set<String> STATES =
            Set.of("40001", "40P01", "40003", "55P03", "57014", "25006", "25P03", "25P04");

    /** Connection, resources of the server, server going down or starting, its disk. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    private PassingTrouble() {}

    /** Handling took longer than a transaction may; what it failed with says nothing of the event. */
    static final class TookTooLong extends RuntimeException {
        TookTooLong(Throwable failure) {
            super("Handling took longer than a transaction may: " + failure, failure);
        }
    }

    static boolean isBehind(Throwable error) {
        return Causes.of(error).anyMatch(PassingTrouble::passes);
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof TookTooLong
                || isLostRace(cause)
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && isOfTheDatabase(sql);
    }

    private static boolean isLostRace(Throwable cause) {
        return Stream.of(
                        OptimisticLockException.class,
                        PessimisticLockException.class,
                        LockTimeoutException.class,
                        QueryTimeoutException.class,
                        StaleStateException.class)
                .anyMatch(race -> race.isInstance(cause));
    }

    private static boolean isOfTheDatabase(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            // The connection pool's own: no free connection, or the transaction has ended meanwhile.
            return e.getClass() == SQLException.class;
        }
        return STATES.contains(state)
                || state.startsWith("57P")
                || CLASSES.stream().anyMatch(state::startsWith);
    }
}
