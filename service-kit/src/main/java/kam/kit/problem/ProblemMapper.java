package kam.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every failure of a resource leaves as problem details, and so does every bare error status. */
class ProblemMapper {
    private static final Logger log = Logger.getLogger(ProblemMapper.class);

    /** The classes besides Throwable are those for which the framework has mappers of its own. */
    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                NotFoundException.class,
                ValidationException.class,
                MismatchedInputException.class,
                InvalidDefinitionException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                UnauthorizedException.class,
                ForbiddenException.class
            },
            priority = Priorities.USER - 1)
    public Response toResponse(Throwable failure, RoutingContext request) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var problem = Diagnosis.of(failure);
        logIfOurs(log, problem, failure, request);
        var answer = ProblemAnswer.of(problem, request);
        var response = Response.status(answer.status()).entity(answer.json()).type(ProblemAnswer.MEDIA_TYPE);
        answer.headers().forEach(response::header);
        return response.build();
    }

    /** Gives an error answer that was made without an exception, or with one carrying its own text, its problem. */
    @ServerResponseFilter
    public void explain(ContainerResponseContext response, RoutingContext request) {
        var type = response.getMediaType();
        if (response.getStatus() < 400 || type != null && ProblemAnswer.MEDIA_TYPE.equals(type.toString())) {
            return;
        }
        var answer = ProblemAnswer.of(Diagnosis.ofStatus(response.getStatus()), request);
        response.setStatus(answer.status());
        response.setEntity(answer.json(), null, MediaType.valueOf(ProblemAnswer.MEDIA_TYPE));
        answer.headers().forEach(response.getHeaders()::putSingle);
    }

    static void logIfOurs(Logger log, Problem problem, Throwable failure, RoutingContext request) {
        if (problem.code() == CommonProblem.INTERNAL_ERROR) {
            log.errorf(
                    failure,
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        } else if (problem.code().status() == 503) {
            log.warnf("%s %s: %s", request.request().method(), request.request().path(), failure);
        }
    }
}
