package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What all services call their codes, in one answer. Each is asked every few minutes at most; what one that is away has
 * said before is still answered, and one that has said nothing yet is named as missing.
 */
@ApplicationScoped
class Labels {
    /** The one collection that every service has. */
    static final String COLLECTION = "labels";

    static final String PATH = "/api/v1/" + COLLECTION;
    private static final String MISSING = "missing";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = 2_000;

    private final Destinations destinations;
    private final HttpClient client;
    private final Map<Upstream, Said> said = new ConcurrentHashMap<>();

    /** @param labels null where nothing was ever said */
    private record Said(JsonObject labels, long askedAt, Duration holds) {
        private boolean isFresh() {
            return System.nanoTime() - askedAt < holds.toNanos();
        }
    }

    Labels(Vertx vertx, Destinations destinations) {
        this.destinations = destinations;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    void answer(RoutingContext context) {
        Future.all(Stream.of(Upstream.values()).map(this::refresh).toList())
                .onFailure(context::fail)
                .onSuccess(all -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .end(merged().toBuffer()));
    }

    private JsonObject merged() {
        Map<Upstream, JsonObject> labels = new EnumMap<>(Upstream.class);
        said.forEach((upstream, its) -> {
            if (its.labels() != null) {
                labels.put(upstream, its.labels());
            }
        });
        return merged(labels);
    }

    /** Everything that the services have said, codes of the same name together; who is not among them is missing. */
    static JsonObject merged(Map<Upstream, JsonObject> labels) {
        var merged = new JsonObject();
        var missing = new JsonArray();
        for (Upstream upstream : Upstream.values()) {
            if (labels.containsKey(upstream)) {
                merged.mergeIn(labels.get(upstream), true);
            } else {
                missing.add(upstream.service());
            }
        }
        return merged.put(MISSING, missing);
    }

    /** Never fails. */
    private Future<Void> refresh(Upstream upstream) {
        var before = said.get(upstream);
        if (before != null && before.isFresh()) {
            return Future.succeededFuture();
        }
        long now = System.nanoTime();
        return ask(upstream)
                .map(labels -> new Said(labels, now, KEPT))
                .otherwise(away -> new Said(before == null ? null : before.labels(), now, REST))
                .onSuccess(answer -> said.put(upstream, answer))
                .mapEmpty();
    }

    /** Its addresses one after the other, until one of them answers. */
    private Future<JsonObject> ask(Upstream upstream) {
        Future<JsonObject> answer = Future.failedFuture("not asked yet");
        for (var address : destinations.of(upstream).inOrder()) {
            answer = answer.recover(away -> ask(upstream, address));
        }
        return answer;
    }

    private Future<JsonObject> ask(Upstream upstream, Address address) {
        var question =
                new RequestOptions().setMethod(HttpMethod.GET).setURI(PATH).setTimeout(PATIENCE_MILLIS);
        return client.request(address.options(question))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body().map(Buffer::toJsonObject)
                        : Future.failedFuture(upstream.service() + " answers " + answer.statusCode()));
    }
}
