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
    MALFORMED(
            "malformed-request",
            400,
            "请求格式错误",
            "请求的目标、主机或请求头不能唯一解读。",
            "The request cannot be read",
            "Its target, its host or a header does not read in one way only."),
    UPGRADE(
            "upgrade-refused",
            400,
            "不支持协议升级",
            "请以 HTTP/1.1 发送，不带 Upgrade 请求头。",
            "Protocol upgrades are not supported",
            "Send it as HTTP/1.1 without the header Upgrade."),
    UNAUTHENTICATED(
            "unauthenticated",
            401,
            "请先登录",
            "请在 Authorization 请求头中附带 Bearer 令牌。",
            "Sign-in is required",
            "Send a bearer token in the header Authorization."),
    ORIGIN(
            "origin-not-allowed",
            403,
            "不允许该来源",
            "该来源的网页不得调用接口；可由 kam.gateway.cors.origins 放行。",
            "This origin is not allowed",
            "Pages of this origin may not call the API; kam.gateway.cors.origins names those that may."),
    NOT_FOUND("not-found", 404, "未找到", "此路径下没有任何资源。", "Not found", "There is nothing at this path."),
    METHOD(
            "method-not-allowed",
            405,
            "不支持的请求方法",
            "此路径不接受该请求方法。",
            "Method not allowed",
            "This path does not take this method."),
    REQUEST_TIMEOUT(
            "request-timeout",
            408,
            "请求发送超时",
            "请求内容未在规定时间内送达。",
            "The request was not sent in time",
            "Its body did not arrive in the time allowed."),
    BODY_TOO_LARGE(
            "body-too-large",
            413,
            "请求内容过大",
            "请求内容超过允许的大小。",
            "The request body is too large",
            "The body is larger than is allowed."),
    TOO_MANY(
            "too-many-requests",
            429,
            "请求过于频繁",
            "请在 Retry-After 所示秒数之后重试。",
            "Too many requests",
            "Try again after the seconds that Retry-After names."),
    INTERNAL(
            "internal-error",
            500,
            "网关内部错误",
            "原因已记入网关日志，请提供 X-Request-Id。",
            "The gateway failed",
            "The cause is in its log; name the X-Request-Id."),
    UPSTREAM_FAILED(
            "upstream-failed",
            502,
            "服务应答异常",
            "服务在应答之前断开；写操作可能已经完成，请以同一 Idempotency-Key 重试。",
            "The service broke off its answer",
            "It closed before it answered; a change may have been made, so repeat it with the same Idempotency-Key."),
    OVERLOADED(
            "overloaded",
            503,
            "系统繁忙",
            "当前请求过多，服务尚未收到此请求；请稍后重试。",
            "Too much is going on",
            "Others use all there is; the service has not seen the request, so try again soon."),
    UPSTREAM_UNAVAILABLE(
            "upstream-unavailable",
            503,
            "服务暂不可用",
            "未能连接到服务，请求尚未送达；请稍后重试。",
            "The service is away",
            "It could not be reached and has not seen the request; try again soon."),
    UPSTREAM_TIMEOUT(
            "upstream-timeout",
            504,
            "服务应答超时",
            "服务未在规定时间内应答；写操作可能已经完成，请以同一 Idempotency-Key 重试。",
            "The service did not answer in time",
            "No answer in the time allowed; a change may have been made, so repeat it with the same Idempotency-Key.");

    static final String MEDIA_TYPE = "application/problem+json";
    private static final long LINGER_MILLIS = 1_000;
    private static final String BACK_SOON_SECONDS = "2";

    private final String code;
    private final int status;
    private final Text chinese;
    private final Text english;

    record Text(String language, String title, String detail) {}

    Refusal(
            String code,
            int status,
            String chineseTitle,
            String chineseDetail,
            String englishTitle,
            String englishDetail) {
        this.code = code;
        this.status = status;
        this.chinese = new Text("zh-CN", chineseTitle, chineseDetail);
        this.english = new Text("en", englishTitle, englishDetail);
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
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, text(request).language())
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

    /** The problem as JSON with the fields that the services' problems have. */
    private Buffer body(HttpServerRequest request) {
        var text = text(request);
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", text.title())
                .put("status", status)
                .put("detail", text.detail())
                .put("instance", request.path())
                .put("code", code)
                .toBuffer();
    }

    private Text text(HttpServerRequest request) {
        return text(prefersEnglish(request.getHeader("Accept-Language")));
    }

    Text text(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }

    private static boolean prefersEnglish(String acceptLanguage) {
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
