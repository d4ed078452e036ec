package kam.kit.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Tells apart, by SQLSTATE, a lost race, a duplicate, a value that does not fit and a database that is away. */
final class DatabaseDiagnosis {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    /** Serialisation failure, deadlock, lock not available. */
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "55P03");
    /** Text too long, number or time out of range, character that the database has none for. */
    private static final Set<String> VALUE_DOES_NOT_FIT = Set.of("22001", "22003", "22007", "22008", "22021", "22P05");
    /** Too many connections, server shutting down, crashed or starting, session ended since this process stood still. */
    private static final Set<String> AWAY = Set.of("53300", "57P01", "57P02", "57P03", "25P03");

    private DatabaseDiagnosis() {}

    static Optional<Problem> of(Throwable failure) {
        if (failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof LockTimeoutException
                || failure instanceof StaleStateException) {
            return Optional.of(concurrentChange());
        }
        return failure instanceof SQLException sql ? ofState(sql.getSQLState()) : Optional.empty();
    }

    private static Optional<Problem> ofState(String state) {
        // The connection pool's own exceptions, such as a time-out, have no SQLSTATE.
        if (state == null || state.startsWith("08") || AWAY.contains(state)) {
            return Optional.of(new Problem(
                            CommonProblem.UNAVAILABLE,
                            new Wording("暂时无法连接数据库", "The database cannot be reached at the moment"))
                    .retryAfter(2));
        }
        if (LOST_RACE.contains(state)) {
            return Optional.of(concurrentChange());
        }
        if (VALUE_DOES_NOT_FIT.contains(state)) {
            return Optional.of(new Problem(
                    CommonProblem.VALIDATION_FAILED, new Wording("某个值超出其字段所能容纳的范围", "A value does not fit its field")));
        }
        return switch (state) {
            case UNIQUE_VIOLATION ->
                Optional.of(new Problem(
                        CommonProblem.ALREADY_EXISTS,
                        new Wording("另有记录具有相同的唯一值", "Another record has the same distinguishing values")));
            case FOREIGN_KEY_VIOLATION ->
                Optional.of(new Problem(
                        CommonProblem.CONFLICT,
                        new Wording(
                                "所引用的记录不存在，或仍被使用", "A record that this one refers to is not there, or still in use")));
            default -> Optional.empty();
        };
    }

    private static Problem concurrentChange() {
        return new Problem(
                        CommonProblem.CONCURRENT_CHANGE,
                        new Wording("请重新读取后再作决定", "Read the resource again and decide anew"))
                .retryAfter(1);
    }
}
