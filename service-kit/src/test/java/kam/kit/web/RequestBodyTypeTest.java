package kam.kit.web;

import static kam.kit.web.Cases.given;
import static kam.kit.web.Cases.headers;
import static kam.kit.web.Cases.raw;
import static kam.kit.web.Cases.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import kam.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RequestBodyTypeTest {
    private static final String ONE_STRINGS = "/api/v1/one-strings/";

    @TestHTTPResource
    URI server;

    static Stream<String> bodies() {
        return Stream.of("record", "public-record", "value-of", "from-string", "map", "list");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void onlyJsonIsTakenForABodyOfWhateverClass(String kind) {
        var body = kind.equals("list") ? "[\"a\"]" : "{\"reason\":\"a\"}";
        for (var type : new String[] {
            "text/plain",
            "text/html",
            "text/xml",
            "application/xml",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data;boundary=x",
            "application/vnd.kam+json",
            "application/merge-patch+json",
            "application/x-ndjson",
            "text/json",
            "*/*",
            "application/*",
            "json",
            "application/json, text/plain",
            "application/json;charset=utf-16",
            "application/json;charset=klingon",
            "application/json;charset",
            "application/json;=\"",
            null
        }) {
            refused(sent(kind, type, body), 415, "unsupported-media-type");
        }
        for (var type : new String[] {
            "application/json", "Application/JSON ; Charset=\"UTF-8\"", "application/json;charset=utf-8;v=1"
        }) {
            var answer = sent(kind, type, body);
            assertEquals(200, answer.status(), answer.body());
            assertEquals(body, answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsRequiredIsMissedWhateverItsTypeWouldBe(String kind) {
        refused(sent(kind, headers(null), ""), 400, "须有 JSON 请求内容");
        refused(sent(kind, "text/plain", ""), 400, "须有 JSON 请求内容");
        refused(sent(kind, "application/json", ""), 400, "须有 JSON 请求内容");
    }

    @Test
    void aCompressedBodyIsRefused() {
        var headers = headers("application/json");
        headers.put("Content-Encoding", "gzip");
        refused(sent("record", headers, "{}"), 415, "unsupported-media-type");
        headers.put("Content-Encoding", "identity");
        assertEquals(200, sent("record", headers, "{\"reason\":\"a\"}").status());
    }

    @Test
    void aBodyIsRefusedWhereNoneIsTaken() {
        refused(sent("nothing", "application/json", "{\"reason\":\"lost\"}"), 400, "此操作不接受请求内容");
        refused(sent("nothing", "text/plain", "lost"), 400, "此操作不接受请求内容");
        var chunked = headers(null);
        chunked.put("Transfer-Encoding", "chunked");
        refused(sent("nothing", chunked, "4\r\nlost\r\n0\r\n\r\n"), 400, "此操作不接受请求内容");
        assertEquals("done", sent("nothing", chunked, "0\r\n\r\n").body());
        assertEquals("done", sent("nothing", "application/json", "").body());
        assertEquals("done", given().post(ONE_STRINGS + "nothing").asString());
        assertEquals("done", sent("nothing", "application/json", " { }\n").body());
        refused(sent("nothing", "application/json", "{}" + " ".repeat(100)), 400, "此操作不接受请求内容");
        refused(raw(server, "GET", Cases.CASES, "application/json", new byte[] {'[', ']'}), 400, "此操作不接受请求内容");
    }

    private RawHttp.Answer sent(String kind, String type, String body) {
        return sent(kind, headers(type), body);
    }

    private RawHttp.Answer sent(String kind, Map<String, String> headers, String body) {
        try (var http = new RawHttp(server)) {
            return http.send("POST", ONE_STRINGS + kind, headers, body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
