package kam.kit.web;

import io.vertx.ext.web.RoutingContext;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The end of a request, which may have come before anybody asks to be told of it: the client may have left. */
public final class RequestEnd {
    private RequestEnd() {}

    /** Gives back what the request holds when it ends. Where it has ended, gives it back at once and refuses. */
    public static void of(RoutingContext request, Runnable giveBack) {
        try {
            request.addEndHandler(ended -> giveBack.run());
        } catch (IllegalStateException theAnswerIsWritten) {
            throw ended(giveBack);
        }
        // The server does not call whoever is added after the end. It marks the end first, so nobody is missed.
        if (request.response().ended() || request.response().closed()) {
            throw ended(giveBack);
        }
    }

    private static Problem ended(Runnable giveBack) {
        giveBack.run();
        return tooLate();
    }

    static Problem tooLate() {
        return new Problem(
                CommonProblem.MALFORMED_REQUEST, new Wording("请求在读完之前已结束", "The request ended before it was read"));
    }
}
