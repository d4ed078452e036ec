package kam.kit.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import kam.kit.problem.Problem.FieldError;

/** A problem as it goes out: RFC 9457 JSON with the headers that belong to its status. */
record ProblemAnswer(int status, Map<String, String> headers, String json) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** The title follows Accept-Language: Chinese unless English is preferred. */
    static ProblemAnswer of(Problem problem, RoutingContext request) {
        var code = problem.code();
        boolean english = prefersEnglish(request.request().getHeader("Accept-Language"));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", english ? "en" : "zh-CN");
        problem.retryAfter().ifPresent(seconds -> headers.put("Retry-After", Integer.toString(seconds)));
        if (code.status() == 401) {
            headers.put("WWW-Authenticate", challenge(request));
        }
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", english ? code.english() : code.chinese())
                .put("status", code.status())
                .put("detail", problem.getMessage())
                .put("instance", request.request().path())
                .put("code", code.code());
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem.errors()));
        }
        return new ProblemAnswer(code.status(), headers, body.encode());
    }

    private static JsonArray errors(List<FieldError> errors) {
        var array = new JsonArray();
        for (var error : errors) {
            var item = new JsonObject();
            if (error.pointer() != null) {
                item.put("pointer", error.pointer());
            }
            if (error.parameter() != null) {
                item.put("parameter", error.parameter());
            }
            array.add(item.put("detail", error.detail()));
        }
        return array;
    }

    /** RFC 6750: a request without a token learns only that one is needed. */
    private static String challenge(RoutingContext request) {
        return request.request().headers().contains("Authorization") ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    private static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null) {
            return false;
        }
        try {
            for (var range : LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("en")) {
                    return true;
                }
                if (range.getRange().startsWith("zh")) {
                    return false;
                }
            }
            return false;
        } catch (IllegalArgumentException notALanguageList) {
            return false;
        }
    }
}
