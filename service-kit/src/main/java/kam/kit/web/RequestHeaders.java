package kam.kit.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Refuses headers that two readers might understand differently, and takes out what says nothing. */
final class RequestHeaders {
    private static final String CONTENT_TYPE = "Content-Type";

    /** Where two were given, either could be the one that is meant. */
    private static final List<String> SINGLE =
            List.of("Authorization", CONTENT_TYPE, "Idempotency-Key", "If-Match", "If-None-Match");

    private RequestHeaders() {}

    static void check(HttpServerRequest request) {
        var headers = request.headers();
        for (var name : SINGLE) {
            if (headers.getAll(name).size() > 1) {
                throw new Problem(CommonProblem.REPEATED_PARAMETER, new Wording("请求头给出两次", "A header is given twice"))
                        .atParameter(name, CommonFault.GIVEN_TWICE.fault());
            }
        }
        checkContent(headers, announcesBody(request));
        Preferences.tidy(headers);
    }

    private static void checkContent(MultiMap headers, boolean hasBody) {
        var encoding = headers.get("Content-Encoding");
        if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
            throw new Problem(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    new Wording("发送内容时请勿使用 Content-Encoding", "Send the body without Content-Encoding"));
        }
        var type = headers.get(CONTENT_TYPE);
        if (type == null) {
            return;
        }
        if (!hasBody || type.isBlank()) {
            headers.remove(CONTENT_TYPE);
        } else if (!MediaTypes.isWellFormed(type)) {
            throw new Problem(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    new Wording("Content-Type 不是媒体类型", "Content-Type is no media type"));
        }
    }

    /** Whether a body may come; one of unknown length may still be empty. */
    static boolean announcesBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || length != null && Long.parseLong(length) > 0;
    }
}
