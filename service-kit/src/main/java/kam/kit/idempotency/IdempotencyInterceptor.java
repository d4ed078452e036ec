package kam.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * Runs the method of an {@link Idempotent} operation in the transaction that also stores its answer, as its last
 * statement. A repeat is found when that fails, and its own effect is undone with it; so is every effect that is
 * refused, which looks for a first answer before it says so.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final SignedIn signedIn;
    private final StoredAnswers answers;
    private final RequestDigest digest;

    IdempotencyInterceptor(HttpHeaders headers, SignedIn signedIn, StoredAnswers answers, RequestDigest digest) {
        this.headers = headers;
        this.signedIn = signedIn;
        this.answers = answers;
        this.digest = digest;
    }

    @AroundInvoke
    Object once(InvocationContext method) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            if (method.getInterceptorBinding(Idempotent.class).required()) {
                throw new Problem(
                        CommonProblem.IDEMPOTENCY_KEY_REQUIRED, "Send a new " + HEADER + " with each request");
            }
            return method.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, HEADER + " takes 1 to 255 visible ASCII characters");
        }
        var operation = method.getMethod().getDeclaringClass().getSimpleName() + "."
                + method.getMethod().getName();
        var attempt =
                new StoredAnswers.Attempt(signedIn.caller().id(), operation, key, digest.of(method.getParameters()));
        try {
            return QuarkusTransaction.requiringNew().call(() -> answers.keep(attempt, proceed(method)));
        } catch (RuntimeException refused) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> answers.first(attempt))
                    .orElseThrow(() -> refused);
        }
    }

    private static Response proceed(InvocationContext method) {
        try {
            return (Response) method.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
