package kam.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * What the gateway itself refuses, as an RFC 9457 problem with a stable code. Everything else is the answer of a
 * service.
 */
enum Refusal {
    MALFORMED("malformed-request", 400, "请求格式错误", "The request cannot be read"),
    UPGRADE("upgrade-refused", 400, "不支持协议升级", "Protocol upgrades are not supported"),
    UNAUTHENTICATED("unauthenticated", 401, "请先登录", "Sign-in is required"),
    NOT_FOUND("not-found", 404, "未找到", "Not found"),
    METHOD("method-not-allowed", 405, "不支持的请求方法", "Method not allowed"),
    REQUEST_TIMEOUT("request-timeout", 408, "请求发送超时", "The request was not sent in time"),
    BODY_TOO_LARGE("body-too-large", 413, "请求内容过大", "The request body is too large"),
    TOO_MANY("too-many-requests", 429, "请求过于频繁", "Too many requests"),
    INTERNAL("internal-error", 500, "网关内部错误", "The gateway failed"),
    OVERLOADED("overloaded", 503, "系统繁忙，请稍后再试", "Too much is going on, please try again"),
    UPSTREAM_FAILED("upstream-failed", 502, "服务应答异常", "The service broke off its answer"),
    UPSTREAM_UNAVAILABLE("upstream-unavailable", 503, "服务暂不可用", "The service is away"),
    UPSTREAM_TIMEOUT("upstream-timeout", 504, "服务应答超时", "The service did not answer in time");

    static final String MEDIA_TYPE = "application/problem+json";
    private static final long LINGER_MILLIS = 1_000;
    private static final String BACK_SOON_SECONDS = "2";

    private final String code;
    private final int status;
    private final String chinese;
    private final String english;

    Refusal(String code, int status, String chinese, String english) {
        this.code = code;
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Answers the request with this problem. A body that nobody has read is thrown away for a moment before the
     * connection is closed: closing at once could cost the client the answer.
     */
    void answer(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        if (HeaderRules.hasBody(request.headers())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(sent -> context.vertx()
                    .setTimer(LINGER_MILLIS, timer -> request.connection().close()));
        }
        if (passesSoon(response)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, BACK_SOON_SECONDS);
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(body(request));
    }

    /** Whether it may be better soon, and nobody has said when. */
    private boolean passesSoon(HttpServerResponse response) {
        return (status == 429 || status == 503) && !response.headers().contains(HttpHeaders.RETRY_AFTER);
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /** The problem as JSON, its title in Chinese unless the caller prefers English. */
    Buffer body(HttpServerRequest request) {
        return new JsonObject()
                .put("title", prefersEnglish(request.getHeader("Accept-Language")) ? english : chinese)
                .put("status", status)
                .put("code", code)
                .put("instance", request.path())
                .toBuffer();
    }

    static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null) {
            return false;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> range.equals("*") || range.startsWith("zh") || range.startsWith("en"))
                    .findFirst()
                    .filter(range -> range.startsWith("en"))
                    .isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
