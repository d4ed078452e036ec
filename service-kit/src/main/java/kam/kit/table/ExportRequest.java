package kam.kit.table;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Notices who asks for a table instead of JSON, and lets JSON be made all the same: the operations know nothing else,
 * and {@link ListExport} turns what they answer into the table.
 */
@ApplicationScoped
class ExportRequest {
    private static final String WANTED = "kam.export";
    private static final String ACCEPT = "Accept";

    /** Right after the edge, which is the first of all. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(ExportRequest::prepare);
    }

    private static void prepare(RoutingContext request) {
        var headers = request.request().headers();
        var accept = String.join(",", headers.getAll(ACCEPT));
        if (request.request().method().equals(HttpMethod.GET)) {
            TableFormat.preferredBy(accept).ifPresent(format -> {
                request.put(WANTED, format);
                headers.set(ACCEPT, accept + ",application/json;q=0.001");
            });
        }
        request.next();
    }

    static Optional<TableFormat> wanted(RoutingContext request) {
        return Optional.ofNullable(request.get(WANTED));
    }
}
