package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kam.kit.document.Documents;
import kam.testing.FormData;
import kam.testing.RawHttp;
import kam.testing.SampleFiles;
import kam.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as browsers, programs and the hasty send them. */
@QuarkusTest
class UploadTest {
    private static final String OCTETS = "application/octet-stream";

    @Inject
    ThingService things;

    @TestHTTPResource
    URI server;

    private final byte[] pdf = SampleFiles.pdf(UUID.randomUUID().toString());
    private String documents;

    @BeforeEach
    void makeThing() {
        var name = UUID.randomUUID().toString();
        documents = "/api/v1/things/" + things.make("BJ", name, BigDecimal.ONE).id() + "/documents";
    }

    @Test
    void whatABrowserSendsIsStoredAndReadByteForByte() {
        var attached = send(new FormData("----WebKitFormBoundaryX").file("合同 扫描.pdf", "application/pdf", pdf));
        attached.then()
                .statusCode(201)
                .body("fileName", equalTo("合同 扫描.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length))
                .body("sha256", equalTo(Documents.sha256(pdf)));
        var read = clerk().get(attached.header("Location"));
        read.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", Integer.toString(pdf.length))
                .header("ETag", '"' + Documents.sha256(pdf) + '"')
                .header("Content-Disposition", containsString("%E5%90%88%E5%90%8C%20"));
        assertThat(read.asByteArray()).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {OCTETS, "application/pdf", "Application/PDF; q=1"})
    void aFileMayBeTheBodyItself(String contentType) {
        send(contentType, pdf, "?name=a.pdf")
                .then()
                .statusCode(201)
                .body("sha256", equalTo(Documents.sha256(pdf)))
                .body("mediaType", equalTo("application/pdf"));
    }

    @Test
    void aFileIsReadInSlicesAsItWas() {
        var text = new byte[3 * 1024 * 1024 + 7];
        Arrays.fill(text, (byte) 'a');
        text[1024 * 1024] = 'b';
        var location = send(OCTETS, text, "?name=long.txt").header("Location");
        assertThat(clerk().get(location).asByteArray()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "multipart/mixed; boundary=x", "application/zip", "*/*"})
    void whatIsNotSentAsAFileIsRefused(String contentType) {
        send(contentType, "{}".getBytes(StandardCharsets.UTF_8), "?name=a.txt")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aFormHoldsOneFileAndNothingElse() {
        refused(new FormData("x").file("a.pdf", "application/pdf", pdf).file("b.pdf", "application/pdf", pdf));
        refused(new FormData("x"));
        refused(new FormData("x").file("a.pdf", "application/pdf", pdf).field("kind", "PROOF"));
        refused(new FormData("x").field("kind", "PROOF").file("a.pdf", "application/pdf", pdf));
        refused(new FormData("x").file("a".repeat(100_000), "application/pdf", pdf));
        refused(new FormData("x").file("a.pdf", "application/pdf", new byte[0]));
    }

    @Test
    void aFormThatIsNotWholeIsRefused() {
        var form = new FormData("x").file("a.pdf", "application/pdf", pdf);
        malformed(send("multipart/form-data", form.unfinished(), ""));
        malformed(send("multipart/form-data; boundary=y", form.unfinished(), ""));
        malformed(send(form.contentType(), form.unfinished(), ""));
        malformed(send(form.contentType(), new byte[0], ""));
    }

    private void refused(FormData form) {
        malformed(send(form));
    }

    private static void malformed(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void theNameComesWithTheFileOrInTheQuery() {
        send(new FormData("x").file("C:\\\\scans\\\\a\u202e.pdf", "application/pdf", pdf))
                .then()
                .statusCode(201)
                .body("fileName", equalTo("a.pdf"));
        var form = new FormData("x").file("blob", OCTETS, pdf);
        send(form.contentType(), form.finished(), "?name=b.pdf")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("b.pdf"));
        for (var query : new String[] {"", "?name=", "?name=..", "?name=a/"}) {
            send(OCTETS, pdf, query).then().statusCode(400).body("errors.parameter", contains("name"));
        }
    }

    @Test
    void theContentDecidesAndNotTheName() {
        send(OCTETS, "说明".getBytes(StandardCharsets.UTF_8), "?name=a.pdf")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"));
        for (var name : new String[] {"r.pdf", "r.png", "r.docx", "r.jpg", "r.txt"}) {
            var random = new byte[300];
            new Random(7).nextBytes(random);
            send(OCTETS, random, "?name=" + name).then().statusCode(415).body("errors", nullValue());
        }
        send(OCTETS, "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8), "?name=a.pdf")
                .then()
                .statusCode(415)
                .body("code", equalTo("file-unreadable"));
    }

    @Test
    void aFileThatSaysItIsAnotherIsRefused() {
        send("image/png", pdf, "?name=a.png").then().statusCode(415).body("code", equalTo("file-unreadable"));
        send(new FormData("x").file("a.xlsx", "image/png", pdf))
                .then()
                .statusCode(415)
                .body("detail", equalTo("文件声明为 image/png，但其内容为 application/pdf"));
        send(new FormData("x").file("a.csv", "application/vnd.ms-excel", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/csv"));
    }

    @Test
    void twentyMebibytesAreTakenInEveryFormAndNoByteMore() {
        var largest = new byte[20 * 1024 * 1024];
        Arrays.fill(largest, (byte) 'a');
        var larger = Arrays.copyOf(largest, largest.length + 1);
        try (var http = new RawHttp(server)) {
            assertThat(post(http, form(largest).contentType(), form(largest).finished()))
                    .isEqualTo(201);
            assertThat(post(http, OCTETS, largest)).isEqualTo(201);
            assertThat(post(http, form(larger).contentType(), form(larger).finished()))
                    .isEqualTo(413);
            assertThat(post(http, OCTETS, larger)).isEqualTo(413);
        }
    }

    private static FormData form(byte[] content) {
        return new FormData("x").file("a.txt", "text/plain", content);
    }

    private int post(RawHttp http, String contentType, byte[] body) {
        var headers = Map.of("Content-Type", contentType, "Authorization", "Bearer " + Tokens.of("office-clerk", "BJ"));
        return http.send("POST", documents + "?name=a.txt", headers, body).status();
    }

    @Test
    void aRetryIsTheSameRequestWhateverItsBoundary() {
        var key = UUID.randomUUID().toString();
        var first = send(key, new FormData("x").file("a.pdf", "application/pdf", pdf));
        var again = send(key, new FormData("y").file("a.pdf", "application/pdf", pdf));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        send(key, new FormData("x").file("a.pdf", "application/pdf", SampleFiles.pdf("other")))
                .then()
                .statusCode(422);
        send(key, new FormData("x").file("b.pdf", "application/pdf", pdf))
                .then()
                .statusCode(422);
    }

    @Test
    void nothingIsLeftBehindNotEvenOfAClientThatWent() throws IOException {
        send(OCTETS, pdf, "?name=a.pdf").then().statusCode(201);
        send(OCTETS, new byte[100], "?name=a.pdf").then().statusCode(415);
        send(new FormData("x").file("a.pdf", "application/pdf", pdf).field("kind", "PROOF"));
        clerk().get(send(OCTETS, pdf, "?name=a.pdf").header("Location")).then().statusCode(200);
        try (var client = new Socket(server.getHost(), server.getPort())) {
            var head = "POST " + documents + "?name=a.pdf HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n"
                    + "Content-Type: application/pdf\r\nAuthorization: Bearer " + Tokens.of("office-clerk", "BJ")
                    + "\r\n\r\n";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(new byte[100_000]);
            await().until(() -> !lyingAround().isEmpty());
        }
        await().untilAsserted(() -> assertThat(lyingAround()).isEmpty());
    }

    private static List<Path> lyingAround() throws IOException {
        try (var files = Files.walk(Path.of("target/uploads"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void aFileThatIsNotToBeCheckedIsTakenAsItIs() {
        var form = new FormData("x").file("客户.xlsx", "application/vnd.ms-excel", new byte[] {1, 2, 3});
        clerk().contentType(form.contentType())
                .body(form.finished())
                .post("/api/v1/thing-imports")
                .then()
                .statusCode(200)
                .body("name", equalTo("客户.xlsx"))
                .body("mediaType", equalTo("application/vnd.ms-excel"))
                .body("size", equalTo(3))
                .body("sha256", equalTo(Documents.sha256(new byte[] {1, 2, 3})));
    }

    private Response send(FormData form) {
        return send(UUID.randomUUID().toString(), form);
    }

    private Response send(String key, FormData form) {
        return clerk().header("Idempotency-Key", key)
                .contentType(form.contentType())
                .body(form.finished())
                .post(documents);
    }

    private Response send(String contentType, byte[] content, String query) {
        return clerk().header("Content-Type", contentType).body(content).post(documents + query);
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("office-clerk", "BJ"));
    }
}
