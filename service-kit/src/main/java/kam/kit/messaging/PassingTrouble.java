package kam.kit.messaging;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import kam.kit.problem.Causes;

/** Tells database trouble that passes by itself from errors that would come again. */
final class PassingTrouble {
    private PassingTrouble() {}

    /** Serialisation failure, deadlock, lost or refused connection, server going down or starting, no free connection. */
    static boolean isBehind(Throwable error) {
        return Causes.of(error).anyMatch(cause -> cause instanceof SQLException sql && passes(sql));
    }

    private static boolean passes(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return e instanceof SQLTransientException
                || state.equals("40001")
                || state.equals("40P01")
                || state.startsWith("08")
                || state.startsWith("57P")
                || e.getMessage() != null && e.getMessage().contains("Acquisition timeout");
    }
}
