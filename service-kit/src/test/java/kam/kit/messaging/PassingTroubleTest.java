package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTroubleTest {
    @Test
    void aDeadlockAndALostDatabasePass() {
        assertThat(PassingTrouble.isBehind(new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(PassingTrouble.isBehind(new SQLException("terminated", "57P01")))
                .isTrue();
    }

    @Test
    void aDatabaseLostInTheMiddleOfTheCommitPasses() {
        var commit = new RollbackException("could not commit");
        commit.addSuppressed(new SQLException("connection reset", "08006"));
        assertThat(PassingTrouble.isBehind(commit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "57P05", "53300", "53100", "08001",
                "08006", "25006", "25P03", "58030"
            })
    void whateverTheDatabaseSaysOfItselfPasses(String state) {
        assertThat(PassingTrouble.isBehind(new IllegalStateException(new SQLException("trouble", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "Enlisted connection used without active transaction"
            })
    void whatTheConnectionPoolSaysPasses(String message) {
        assertThat(PassingTrouble.isBehind(new RuntimeException(new SQLException(message))))
                .isTrue();
    }

    @Test
    void aLostRaceThatShowsAtTheCommitPasses() {
        var commit = new RollbackException("could not commit");
        commit.addSuppressed(new OptimisticLockException("changed meanwhile"));
        assertThat(PassingTrouble.isBehind(new ArcUndeclaredThrowableException(commit)))
                .isTrue();
        assertThat(PassingTrouble.isBehind(new RuntimeException(new StaleStateException("no row"))))
                .isTrue();
    }

    @Test
    void whatFailedAfterItsTimeSaysNothingOfTheEvent() {
        assertThat(PassingTrouble.isBehind(new PassingTrouble.TookTooLong(new NullPointerException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22001", "42601", "25P02", "XX000"})
    void whatTheDatabaseSaysOfTheEventComesAgain(String state) {
        assertThat(PassingTrouble.isBehind(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void aViolatedConstraintAndAProgrammingErrorComeAgain() {
        assertThat(PassingTrouble.isBehind(new SQLException("duplicate", "23505")))
                .isFalse();
        assertThat(PassingTrouble.isBehind(new NullPointerException())).isFalse();
    }
}
