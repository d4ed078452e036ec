package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

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

    @Test
    void aViolatedConstraintAndAProgrammingErrorComeAgain() {
        assertThat(PassingTrouble.isBehind(new SQLException("duplicate", "23505")))
                .isFalse();
        assertThat(PassingTrouble.isBehind(new NullPointerException())).isFalse();
    }
}
