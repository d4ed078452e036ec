package kam.kit.web;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Keeps web pages off the management port, which asks nobody to sign in: an operator's browser reaches it, and so would
 * any page that he has open. What changes something wants the header {@code X-Kam-Operator} with a name, which no page
 * can send across origins without being allowed to, and nobody is; nor does a page that has become same-origin by a
 * trick of names get through, since its browser still sends {@code Origin}.
 */
@ApplicationScoped
public class ManagementEdge {
    private static final Logger LOG = Logger.getLogger(ManagementEdge.class);
    private static final String OPERATOR = "X-Kam-Operator";
    private static final Pattern NAME = Pattern.compile("[\\w.@-]{1,64}");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Who gives the command. */
    public static String operator(RoutingContext request) {
        return request.request().getHeader(OPERATOR);
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.getRoutes().stream().filter(ManagementEdge::letsEveryPageRead).forEach(Route::remove);
        router.route().order(Integer.MIN_VALUE).handler(ManagementEdge::check);
    }

    /** Quarkus has no setting for its CORS handler of the management port, and a route names its handler only so. */
    private static boolean letsEveryPageRead(Route route) {
        return route.toString().contains("CorsHandler");
    }

    private static void check(RoutingContext request) {
        var method = request.request().method();
        if (READING.contains(method)) {
            request.next();
            return;
        }
        var operator = request.request().getHeader(OPERATOR);
        if (request.request().getHeader("Origin") != null) {
            refuse(request, "The management port takes no commands from web pages");
        } else if (operator == null || !NAME.matcher(operator).matches()) {
            refuse(request, "Commands want the header " + OPERATOR + " with the name of who gives them");
        } else {
            LOG.infof("%s by %s: %s", method, operator, request.normalizedPath());
            request.next();
        }
    }

    private static void refuse(RoutingContext request, String why) {
        request.response()
                .setStatusCode(403)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(why);
    }
}
