package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two readers could read differently is refused, and nothing that follows it is read. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class SmugglingTest {
    private static final String HIDDEN = "0\r\n\r\nGET /api/v1/customers/hidden HTTP/1.1\r\nHost: gateway\r\n"
            + "Authorization: Bearer wire\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked\r\nTransfer-encoding: chunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\r\n chunked",
                "X-Fold: a\r\n Transfer-Encoding: chunked",
                "X-Fold: a\r\n\tb",
                "Transfer-Encoding:\u000bchunked",
                "Content-Length: 5\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 0",
                "Content-Length: 5, 5",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 0x5",
                "Content-Length: 99999999999999999999",
                "Host: elsewhere",
                "No colon at all",
                ": no name",
                "X-Nul: \0",
                "X-Bare: a\nContent-Length: 5",
            })
    void anAmbiguousHeadIsRefused(String headers) throws IOException {
        String answer = Wire.exchange(Wire.head("POST", "/api/v1/customers/echo", headers) + "\r\n" + HIDDEN);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertEquals(1, answer.split("HTTP/1\\.1 ").length - 1, "the hidden request was read: " + answer);
    }

    @Test
    void anAmbiguousHeadThatArrivesInPiecesIsRefusedToo() throws IOException {
        String head = Wire.head("POST", "/api/v1/customers/echo", "X-Fold: a") + " folded\r\n\r\n";
        try (Wire wire = Wire.open()) {
            for (int i = 0; i < head.length(); i++) {
                wire.send(head.substring(i, i + 1));
            }
            assertTrue(wire.readToEnd().startsWith("HTTP/1.1 400 "));
        }
    }

    @Test
    void theSecondRequestOfAConnectionIsReadAsStrictly() throws IOException {
        String good = Wire.head("POST", "/api/v1/customers/echo", "Content-Length: 2") + "\r\nhi";
        String bad = Wire.head("POST", "/api/v1/customers/echo", "Content-Length: 5", "Transfer-Encoding: chunked");
        String answer = Wire.exchange(good + good + bad + "\r\n" + HIDDEN);
        assertEquals(2, answer.split("HTTP/1\\.1 200 ").length - 1, answer);
        assertEquals(3, answer.split("HTTP/1\\.1 ").length - 1, answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5;\nGET /api/v1/customers/hidden HTTP/1.1\r\n",
                "-5\r\nhello\r\n0\r\n\r\n",
                "0x5\r\nhello\r\n0\r\n\r\n",
                "fffffffff\r\nhello\r\n0\r\n\r\n",
                "5\r\nhelloXX0\r\n\r\n",
                "\r\nhello\r\n0\r\n\r\n",
                // sizes that overflow: 32 and 64 bits, and those that only some readers take for negative
                "100000002\r\nhi\r\n",
                "100000000\r\n\r\n",
                "10000000000000002\r\nhi\r\n",
                "000000000000000000002\r\nhi\r\n",
                "80000000\r\nhi\r\n",
                "+2\r\nhi\r\n",
                " 2\r\nhi\r\n",
                "2 \r\nhi\r\n",
                "2\t\r\nhi\r\n",
                "2\u000b\r\nhi\r\n",
                "2_0\r\nhi\r\n",
                "0x2\r\nhi\r\n",
                // extensions that one reader takes for the end of the line
                "2;a=\"\r\nhi\r\n",
                "2;a=\"\n\"\r\nhi\r\n",
                "2;a\rb\r\nhi\r\n",
                "2;a=\0\r\nhi\r\n",
                "2;a b\r\nhi\r\n",
                "2 ;a\r\nhi\r\n",
                "2;\r\nhi\r\n",
                "2\nhi\r\n",
                "2\rhi\r\n",
                // what follows the data
                "2\r\nhi\n",
                "2\r\nhi",
                "2\r\nhi\r\r\n",
                // trailers
                "0\r\nContent-Length: 50\r\n\r\n",
                "0\r\nTransfer-Encoding: chunked\r\n\r\n",
                "0\r\nHost: elsewhere\r\n\r\n",
                "0\r\nX-A: b\rGET / HTTP/1.1\r\n\r\n",
                "0\r\nX-A: b\nGET / HTTP/1.1\r\n\r\n",
                "0\r\nX-A : b\r\n\r\n",
                "0\r\n X-A: b\r\n\r\n",
                "0\n\r\n",
                "0\r\n\n",
            })
    void aBrokenChunkEndsTheConnection(String chunks) throws IOException {
        String answer = Wire.exchange(
                Wire.head("POST", "/api/v1/customers/echo", "Transfer-Encoding: chunked") + "\r\n" + chunks + HIDDEN);
        assertTrue(answer.split("HTTP/1\\.1 ").length - 1 <= 1, "the hidden request was read: " + answer);
        assertTrue(!answer.contains(" 200 "), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\r\nhi\r\n0\r\n\r\n",
                "2;chunk-signature=0a1b;note=\"a \\\" b\"\r\nhi\r\n0;end\r\n\r\n",
                "1\r\nh\r\n01\r\ni\r\n00\r\nX-Checksum: 1\r\n\r\n"
            })
    void aPlainChunkedBodyIsTakenAndTheNextRequestIsReadAfterIt(String chunks) throws IOException {
        String first = Wire.head("POST", "/api/v1/customers/echo", "Transfer-Encoding: chunked") + "\r\n" + chunks;
        String second = Wire.head("GET", "/api/v1/customers/echo?second", "Connection: close") + "\r\n";
        String answer = Wire.exchange(first + second);
        assertEquals(2, answer.split("HTTP/1\\.1 200 ").length - 1, answer);
        assertTrue(answer.contains("\"body\":\"hi\"") && answer.contains("echo?second"), answer);
    }

    @Test
    void aBrokenChunkThatArrivesInPiecesIsRefusedToo() throws IOException {
        String good = Wire.head("POST", "/api/v1/customers/echo", "Transfer-Encoding: chunked")
                + "\r\n2;a=b\r\nhi\r\n10000000";
        try (Wire wire = Wire.open()) {
            for (int i = 0; i < good.length(); i += 7) {
                wire.send(good.substring(i, Math.min(i + 7, good.length())));
            }
            wire.send("2\r\nhi\r\n" + HIDDEN);
            String answer = wire.readToEnd();
            assertTrue(!answer.contains("hidden") && !answer.contains(" 200 "), answer);
        }
    }

    @Test
    void anOldVersionMayHaveABodyButNotAChunkedOne() throws IOException {
        String head = "POST /api/v1/customers/echo HTTP/1.0\r\nAuthorization: Bearer wire\r\n";
        assertTrue(Wire.exchange(head + "Content-Length: 2\r\n\r\nhi").contains("\"body\":\"hi\""));
        assertTrue(Wire.exchange(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                .contains(" 400 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aReadWithABodyIsRefused(String method) throws IOException {
        String answer = Wire.exchange(Wire.head(method, "/api/v1/customers/echo", "Content-Length: 2") + "\r\nhi");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
}
