package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the gateway itself shows: the state of the services, the merged OpenAPI document, the page that tries it. */
@ApplicationScoped
class Pages {
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final Vertx vertx;
    private final ServiceHealth health;
    private final RoutingTable routing;
    private final GatewayConfig.SignIn signIn;
    private final String version;
    private final String ownPolicy;
    private final String docsPolicy;
    private volatile Future<OpenApi> openApi;
    private volatile Future<Optional<JsonNode>> asyncApi;

    private record OpenApi(Buffer json, Buffer yaml) {}

    Pages(Vertx vertx, ServiceHealth health, RoutingTable routing, GatewayConfig config) {
        this.vertx = vertx;
        this.health = health;
        this.routing = routing;
        this.signIn = config.signIn();
        this.version = config.version();
        this.ownPolicy = policy("'self'", "'self'");
        this.docsPolicy = policy("'self' 'unsafe-inline'", "'self' " + origin(signIn.issuer()));
    }

    /** Puts the headers on that keep other sites' scripts and frames away from the gateway's own pages. */
    void protect(RoutingContext context) {
        boolean docs = context.request().path().startsWith("/docs");
        context.response()
                .putHeader("Content-Security-Policy", docs ? docsPolicy : ownPolicy)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY");
        context.next();
    }

    /** Answers the state of every service and what it publishes, as JSON. */
    void status(RoutingContext context) {
        if (asyncApi == null) {
            asyncApi = vertx.executeBlocking(Documents::asyncApi);
        }
        asyncApi.onFailure(context::fail).onSuccess(events -> {
            var services = new JsonArray();
            for (Upstream upstream : Upstream.values()) {
                services.add(describe(upstream, events));
            }
            var body = new JsonObject()
                    .put("at", Instant.now())
                    .put("version", version)
                    .put("eventDocuments", events.isPresent())
                    .put("services", services);
            answer(context, JSON, body.toBuffer());
        });
    }

    /** Answers the merged document, in JSON where the name or the caller asks for it, else in YAML. */
    void openApi(RoutingContext context) {
        if (openApi == null) {
            openApi = vertx.executeBlocking(() -> {
                var document = Documents.openApi(version, signIn.issuer());
                return new OpenApi(Buffer.buffer(Documents.json(document)), Buffer.buffer(Documents.yaml(document)));
            });
        }
        boolean json = context.request().path().endsWith(".json")
                || context.request().path().endsWith("/openapi") && prefersJson(context);
        openApi.onFailure(context::fail)
                .onSuccess(document -> answer(context, json ? JSON : YAML, json ? document.json() : document.yaml()));
    }

    void docsSettings(RoutingContext context) {
        var settings =
                new JsonObject().put("issuer", signIn.issuer().toString()).put("clientId", signIn.clientId());
        answer(context, JSON, settings.toBuffer());
    }

    private JsonObject describe(Upstream upstream, Optional<JsonNode> events) {
        var seen = health.of(upstream);
        return new JsonObject()
                .put("name", upstream.service())
                .put("chinese", upstream.chinese())
                .put("english", upstream.english())
                .put("ready", seen.ready().name().toLowerCase(Locale.ROOT))
                .put("well", seen.well().name().toLowerCase(Locale.ROOT))
                .put("since", seen.since())
                .put("addresses", seen.addresses())
                .put("readyAddresses", seen.readyAddresses())
                .put("collections", new JsonArray(List.copyOf(routing.collections(upstream))))
                .put("topic", upstream.topic())
                .put(
                        "events",
                        events.map(document -> published(document, upstream.topic()))
                                .orElseGet(JsonArray::new));
    }

    private static JsonArray published(JsonNode asyncApi, String topic) {
        var events = new JsonArray();
        for (JsonNode channel : asyncApi.path("channels")) {
            if (channel.path("address").asText().equals(topic)) {
                channel.path("messages").fieldNames().forEachRemaining(name -> {
                    var message = asyncApi.path("components").path("messages").path(name);
                    events.add(new JsonObject()
                            .put("name", name)
                            .put("summary", message.path("summary").asText()));
                });
            }
        }
        return events;
    }

    private static boolean prefersJson(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json");
    }

    private static void answer(RoutingContext context, String type, Buffer body) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(body);
    }

    private static String policy(String style, String connect) {
        return "default-src 'none'; script-src 'self'; style-src " + style + "; img-src 'self' data:; connect-src "
                + connect + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
