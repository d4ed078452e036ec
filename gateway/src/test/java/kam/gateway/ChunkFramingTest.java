package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkFramingTest {

    private static boolean accepts(String chunks) {
        byte[] bytes = chunks.getBytes(StandardCharsets.ISO_8859_1);
        boolean whole = new ChunkFraming().accepts(Unpooled.wrappedBuffer(bytes), 0, bytes.length);
        assertEquals(whole, acceptsInPieces(bytes), "in pieces it reads otherwise: " + chunks);
        return whole;
    }

    private static boolean acceptsInPieces(byte[] bytes) {
        var framing = new ChunkFraming();
        var in = Unpooled.wrappedBuffer(bytes);
        for (int i = 0; i < bytes.length; i++) {
            if (!framing.accepts(in, i, i + 1)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0\r\n\r\n",
                "5\r\nhello\r\n0\r\n\r\n",
                "a\r\n0123456789\r\nB\r\n0123456789a\r\n0\r\n\r\n",
                "00000005\r\nhello\r\n00\r\n\r\n",
                "2\r\n\r\n\r\n0\r\n\r\n",
                "5;name\r\nhello\r\n0\r\n\r\n",
                "5;name=value;chunk-signature=0a1b\r\nhello\r\n0;last\r\n\r\n",
                "5;name=\"a; b\\\"=\\\\\"\r\nhello\r\n0\r\n\r\n",
                "0\r\nX-Checksum: abc\r\nX-Empty:\r\n\r\n",
                "7fffffff\r\n",
            })
    void whatReadsInOneWayOnlyIsAccepted(String chunks) {
        assertTrue(accepts(chunks), chunks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000002\r\nhi",
                "100000000\r\n\r\n",
                "10000000000000002\r\nhi",
                "000000005\r\nhello",
                "80000000\r\n",
                "ffffffff\r\n",
                "+5\r\nhello",
                "-5\r\nhello",
                "0x5\r\nhello",
                "5h\r\nhello",
                "1_0\r\n",
                " 5\r\nhello",
                "5 \r\nhello",
                "5\t\r\nhello",
                "5\u000b\r\nhello",
                "\r\n5\r\nhello",
                "\r\n",
                ";name\r\n",
                "5\nhello",
                "5\rhello",
                "5\r\r\nhello",
                "5;\r\nhello",
                "5;;a\r\nhello",
                "5 ;a\r\nhello",
                "5; a\r\nhello",
                "5;a =b\r\nhello",
                "5;a=\r\nhello",
                "5;a=\"b\r\nhello",
                "5;a=\"\r\n\"\r\nhello",
                "5;a=\"\\\r\n\"\r\nhello",
                "5;a\rb\r\nhello",
                "5;a\nb\r\nhello",
                "5;a=\0\r\nhello",
                "5;a=\"\0\"\r\nhello",
                "5;a=\"\u007f\"\r\nhello",
                "5;\u00e4\r\nhello",
                "5\r\nhello\n0\r\n\r\n",
                "5\r\nhello0\r\n\r\n",
                "5\r\nhello\r\r\n0\r\n\r\n",
                "5\r\nhello!\r\n0\r\n\r\n",
                "5\r\nhello\r\n\r\n",
                "0\r\n\n",
                "0\r\nContent-Length: 5\r\n\r\n",
                "0\r\ntransfer-encoding: chunked\r\n\r\n",
                "0\r\nHost: elsewhere\r\n\r\n",
                "0\r\nAuthorization: Bearer x\r\n\r\n",
                "0\r\nX-A: b\n\r\n",
                "0\r\nX-A: b\rc\r\n\r\n",
                "0\r\nX-A: \0\r\n\r\n",
                "0\r\nX-A : b\r\n\r\n",
                "0\r\n folded: b\r\n\r\n",
                "0\r\nno colon\r\n\r\n",
                "0\r\n: no name\r\n\r\n",
                "0\r\n\r\nGET / HTTP/1.1",
            })
    void whatTwoReadersCouldReadDifferentlyIsNot(String chunks) {
        assertFalse(accepts(chunks), chunks);
    }

    @Test
    void noLineMayBeLong() {
        assertTrue(accepts("5;" + "x".repeat(1_000) + "\r\nhello\r\n"));
        assertFalse(accepts("5;" + "x".repeat(1_024) + "\r\nhello\r\n"));
        assertFalse(accepts("5;a=\"" + "\\x".repeat(600) + "\"\r\nhello\r\n"));
        assertFalse(accepts("0\r\nX-A: " + "x".repeat(1_024) + "\r\n\r\n"));
    }
}
