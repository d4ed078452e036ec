package kam.kit.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kam.kit.problem.Problem.FieldError;

/** A problem as it goes out: RFC 9457 JSON with the headers that belong to its status. */
record ProblemAnswer(int status, Map<String, String> headers, String json) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** What is said follows Accept-Language: Chinese unless English is preferred. */
    static ProblemAnswer of(Problem problem, RoutingContext request) {
        var code = problem.code();
        var language = Language.of(request.request().getHeader("Accept-Language"));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", language.tag());
        problem.retryAfter().ifPresent(seconds -> headers.put("Retry-After", Integer.toString(seconds)));
        if (code.status() == 401) {
            headers.put("WWW-Authenticate", challenge(request));
        }
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", code.title().in(language))
                .put("status", code.status())
                .put("detail", problem.detail().in(language))
                .put("instance", request.request().path())
                .put("code", code.code());
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem.errors(), language));
        }
        return new ProblemAnswer(code.status(), headers, body.encode());
    }

    private static JsonArray errors(List<FieldError> errors, Language language) {
        var array = new JsonArray();
        for (var error : errors) {
            var item = new JsonObject();
            if (error.pointer() != null) {
                item.put("pointer", error.pointer());
            }
            if (error.parameter() != null) {
                item.put("parameter", error.parameter());
            }
            var fault = error.fault();
            array.add(item.put("code", fault.code())
                    .put("parameters", new JsonObject(new LinkedHashMap<>(fault.parameters())))
                    .put("detail", fault.in(language)));
        }
        return array;
    }

    /** RFC 6750: a request without a token learns only that one is needed. */
    private static String challenge(RoutingContext request) {
        return request.request().headers().contains("Authorization") ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
