package kam.kit.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Consumer;
import kam.kit.web.ManagementEdge;

/**
 * For operators, on the management port: list and settle events that outlived their cause ({@code
 * /q/events/outlived}); list, retry and discard events that are parked on their way in
 * ({@code /q/events/parked}) or out ({@code /q/events/unsent}). A retry answers 204 once nothing of that key is parked
 * any more, and 409 saying why where something is.
 */
@ApplicationScoped
class EventRoutes {
    private static final int SHOWN = 500;

    private final ParkedEvents parked;
    private final ParkedEventRetry retry;
    private final UnsentEvents unsent;
    private final OutlivedList outlived;

    EventRoutes(ParkedEvents parked, ParkedEventRetry retry, UnsentEvents unsent, OutlivedList outlived) {
        this.parked = parked;
        this.retry = retry;
        this.unsent = unsent;
        this.outlived = outlived;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/events/parked").blockingHandler(this::listParked);
        router.post("/q/events/parked/:id/retry")
                .blockingHandler(r -> withId(r, id -> answer(r, retry.retryKeyOf(id))));
        router.post("/q/events/parked/:id/discard").blockingHandler(r -> withId(r, id -> answer(r, discard(id))));
        router.get("/q/events/unsent").blockingHandler(r -> r.json(unsent.list(SHOWN)));
        router.post("/q/events/unsent/:id/retry").blockingHandler(r -> withId(r, id -> answer(r, unsent.retry(id))));
        router.post("/q/events/unsent/:id/discard")
                .blockingHandler(r -> withId(r, id -> answer(r, unsent.discard(id))));
        router.get("/q/events/outlived").blockingHandler(r -> r.json(outlived.unsettled(SHOWN)));
        router.post("/q/events/outlived/:id/settle").blockingHandler(r -> withId(r, id -> answer(r, settle(r, id))));
    }

    private void listParked(RoutingContext request) {
        var list = QuarkusTransaction.requiringNew()
                .call(() -> parked.oldest(SHOWN).stream()
                        .map(event -> new JsonObject()
                                .put("id", event.id)
                                .put("purpose", event.purpose().code())
                                .put("topic", event.topic)
                                .put("partition", event.partition)
                                .put("offset", event.position)
                                .put("key", event.key)
                                .put("headers", new JsonObject(event.headers))
                                .put("reason", event.reason)
                                .put("parkedAt", event.parkedAt.toString()))
                        .collect(JsonArray::new, JsonArray::add, JsonArray::addAll));
        request.json(list);
    }

    private boolean discard(long id) {
        return QuarkusTransaction.requiringNew().call(() -> parked.discard(id));
    }

    /** The operator is named by the header that every command wants, the remark by a parameter. */
    private Optional<String> settle(RoutingContext request, long id) {
        var remark = request.queryParams().get("remark");
        if (remark == null || remark.isBlank()) {
            return Optional.of("say by ?remark= what was done about it");
        }
        var by = ManagementEdge.operator(request);
        return outlived.settle(id, by, remark) ? Optional.empty() : Optional.of("nothing is unsettled under this id");
    }

    private static void withId(RoutingContext request, Consumer<Long> action) {
        long id;
        try {
            id = Long.parseLong(request.pathParam("id"));
        } catch (NumberFormatException e) {
            request.response().setStatusCode(404).end();
            return;
        }
        action.accept(id);
    }

    private static void answer(RoutingContext request, boolean done) {
        answer(request, done ? Optional.empty() : Optional.of("nothing is parked under this id"));
    }

    private static void answer(RoutingContext request, Optional<String> trouble) {
        var response = request.response().setStatusCode(trouble.isEmpty() ? 204 : 409);
        trouble.ifPresentOrElse(
                text -> response.putHeader("Content-Type", "text/plain; charset=utf-8")
                        .end(text),
                response::end);
    }
}
