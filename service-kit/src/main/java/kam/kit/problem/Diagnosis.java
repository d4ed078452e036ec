package kam.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

/** Finds out what a failure means to the client: the outermost cause that is understood decides. */
public final class Diagnosis {
    private Diagnosis() {}

    /** Never fails; what nothing is known about is an internal error. */
    public static Problem of(Throwable failure) {
        return Causes.of(failure)
                .flatMap(cause -> recognised(cause).stream())
                .findFirst()
                .or(() -> Causes.of(failure)
                        .filter(WebApplicationException.class::isInstance)
                        .map(web -> ofWeb((WebApplicationException) web))
                        .findFirst())
                .orElseGet(Diagnosis::internalError);
    }

    static Problem ofStatus(int status) {
        var code = CommonProblem.ofStatus(status);
        return code == CommonProblem.INTERNAL_ERROR ? internalError() : new Problem(code, code.title());
    }

    private static Optional<Problem> recognised(Throwable failure) {
        return plain(failure).or(() -> DatabaseDiagnosis.of(failure)).or(() -> signIn(failure));
    }

    private static Optional<Problem> plain(Throwable failure) {
        if (failure instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (failure instanceof ConstraintViolationException violations) {
            return ViolationDiagnosis.of(violations);
        }
        if (failure instanceof RejectedExecutionException) {
            return Optional.of(
                    new Problem(CommonProblem.UNAVAILABLE, new Wording("同时处理的请求过多", "Too many requests at once"))
                            .retryAfter(1));
        }
        return Optional.empty();
    }

    /** A token that cannot be checked since the identity provider is away is not the caller's fault. */
    private static Optional<Problem> signIn(Throwable failure) {
        if (failure instanceof OIDCException) {
            return Optional.of(signInUnavailable());
        }
        if (failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException) {
            return Optional.of(
                    causedByOutage(failure)
                            ? signInUnavailable()
                            : new Problem(
                                    CommonProblem.UNAUTHENTICATED, new Wording("令牌无效", "The token is not valid")));
        }
        if (failure instanceof UnauthorizedException) {
            return Optional.of(new Problem(
                    CommonProblem.UNAUTHENTICATED, new Wording("须提供 Bearer 令牌", "A bearer token is required")));
        }
        if (failure instanceof ForbiddenException) {
            return Optional.of(new Problem(
                    CommonProblem.FORBIDDEN, new Wording("您的任何角色均无权执行此操作", "None of your roles may do this")));
        }
        return Optional.empty();
    }

    private static boolean causedByOutage(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof OIDCException || cause instanceof ConnectException);
    }

    private static Problem ofWeb(WebApplicationException web) {
        // JAX-RS answers 404 when a parameter cannot be converted; a path that names nothing is refused elsewhere.
        if (web instanceof NotFoundException && web.getCause() != null) {
            return new Problem(CommonProblem.INVALID_PARAMETER, new Wording("参数无法读取", "A parameter cannot be read"));
        }
        return ofStatus(web.getResponse().getStatus());
    }

    private static Problem signInUnavailable() {
        return new Problem(
                        CommonProblem.SIGN_IN_UNAVAILABLE,
                        new Wording("暂时无法验证令牌", "The token cannot be checked at the moment"))
                .retryAfter(5);
    }

    private static Problem internalError() {
        return new Problem(
                CommonProblem.INTERNAL_ERROR,
                new Wording("请报告此应答的 X-Request-Id", "Report the X-Request-Id of this answer"));
    }
}
