package kam.gateway;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets no web page read what the management port answers; Quarkus lets every one, and has no setting against it. */
@ApplicationScoped
class ManagementAnswers {

    void register(@Observes ManagementInterface management) {
        management.router().getRoutes().stream()
                .filter(ManagementAnswers::letsEveryPageRead)
                .forEach(Route::remove);
    }

    /** A route names its handler only so. */
    private static boolean letsEveryPageRead(Route route) {
        return route.toString().contains("CorsHandler");
    }
}
