package kam.kit.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Answers with problem details what fails, or is not found, before or beside any resource. */
@ApplicationScoped
class ProblemRoute {
    private static final Logger log = Logger.getLogger(ProblemRoute.class);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProblemRoute::answerFailure);
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(request -> answer(request, Diagnosis.ofStatus(CommonProblem.NOT_FOUND.status())));
    }

    private static void answerFailure(RoutingContext request) {
        var problem = diagnose(request);
        // The framework fails the request once more, for its log alone, when an answer is already under way.
        ProblemMapper.logIfOurs(log, problem, request.failure(), request);
        if (!request.response().ended() && !request.response().headWritten()) {
            answer(request, problem);
        }
    }

    private static Problem diagnose(RoutingContext request) {
        var problem = Diagnosis.of(request.failure());
        boolean unknown = problem.code() == CommonProblem.INTERNAL_ERROR;
        return unknown && request.statusCode() >= 400 ? Diagnosis.ofStatus(request.statusCode()) : problem;
    }

    private static void answer(RoutingContext request, Problem problem) {
        var answer = ProblemAnswer.of(problem, request);
        var response = request.response().setStatusCode(answer.status());
        response.putHeader("Content-Type", ProblemAnswer.MEDIA_TYPE);
        answer.headers().forEach(response::putHeader);
        response.end(answer.json());
    }
}
