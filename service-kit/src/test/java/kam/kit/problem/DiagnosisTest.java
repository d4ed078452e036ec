package kam.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static String code(Throwable failure) {
        return Diagnosis.of(failure).code().code();
    }

    private static Throwable atCommit(Throwable cause) {
        var rollback = new RollbackException("rolled back");
        rollback.initCause(cause);
        return new ArcUndeclaredThrowableException("undeclared", rollback);
    }

    @Test
    void aRaceLostAtCommitIsAConcurrentChangeHoweverItIsWrapped() {
        assertEquals("concurrent-change", code(new OptimisticLockException()));
        assertEquals("concurrent-change", code(atCommit(new OptimisticLockException())));
        assertEquals("concurrent-change", code(atCommit(new StaleStateException("0 rows"))));
        assertEquals(
                "concurrent-change", code(atCommit(new PersistenceException(new SQLException("deadlock", "40P01")))));
    }

    @Test
    void aDuplicateExistsAlreadyAlsoInABatch() {
        assertEquals("already-exists", code(atCommit(new SQLException("duplicate key", "23505"))));
        assertEquals("already-exists", code(new BatchUpdateException("batch", "23505", new int[0])));
    }

    @Test
    void aConnectionLostInTheMiddleOfTheCommitIsWorthAnotherTry() {
        var rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        var branch = new XAException("Error trying to transactionCommit local transaction");
        branch.initCause(new SQLException("An I/O error occurred while sending to the backend", "08006"));
        rollback.addSuppressed(branch);
        assertEquals("unavailable", code(new QuarkusTransactionException(rollback)));
    }

    @Test
    void aDatabaseThatIsAwayIsWorthAnotherTry() {
        var poolTimeout = new SQLException("Acquisition timeout while waiting for new connection");
        for (var failure : new Throwable[] {poolTimeout, new SQLException("broken", "08003")}) {
            var problem = Diagnosis.of(new PersistenceException(failure));
            assertEquals("unavailable", problem.code().code());
            assertEquals(OptionalInt.of(2), problem.retryAfter());
        }
    }

    @Test
    void anIdentityProviderThatIsAwayIsNotTheCallersFault() {
        assertEquals("sign-in-unavailable", code(new OIDCException("OIDC Server is not available")));
        assertEquals("sign-in-unavailable", code(new AuthenticationFailedException(new OIDCException("away"))));
        assertEquals("sign-in-unavailable", code(new AuthenticationFailedException(new ConnectException("refused"))));
        assertEquals("unauthenticated", code(new AuthenticationFailedException("expired")));
        assertEquals("unauthenticated", code(new UnauthorizedException()));
    }

    @Test
    void aProblemIsFoundUnderWhatWrapsIt() {
        var problem = new Problem(CommonProblem.KEY_REUSED, "once");
        assertEquals("idempotency-key-reused", code(new WebApplicationException(new IOException(problem), 400)));
        assertEquals("idempotency-key-reused", code(atCommit(problem)));
    }

    @Test
    void ofThousandsOfFaultsTheFirstHundredAreNamed() {
        record Entry(@NotNull String name) {}
        record Body(List<@Valid Entry> entries) {}
        var body = new Body(Collections.nCopies(1_000, new Entry(null)));
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var violations = validation.getValidator().validate(body);
            assertEquals(1_000, violations.size());
            assertEquals(
                    100,
                    Diagnosis.of(new ConstraintViolationException(violations))
                            .errors()
                            .size());
        }
    }

    @Test
    void statusesOfTheFrameworkKeepTheirMeaning() {
        assertEquals("method-not-allowed", code(new NotAllowedException("GET")));
        assertEquals("not-found", code(new NotFoundException()));
        assertEquals("invalid-parameter", code(new NotFoundException(new DateTimeException("no date"))));
        assertEquals("malformed-request", code(new WebApplicationException(418)));
        assertEquals("internal-error", code(new WebApplicationException(502)));
    }

    @Test
    void whatNobodyKnowsIsAnInternalErrorEvenWhenItCausesItself() {
        assertEquals("internal-error", code(new IllegalStateException("bug")));
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        assertEquals("internal-error", code(first));
    }
}
