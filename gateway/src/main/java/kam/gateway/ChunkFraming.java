package kam.gateway;

import io.netty.buffer.ByteBuf;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the framing of one chunked body (RFC 9112 7.1) and finds what two readers could see differently. Let through
 * is a size of one to eight hexadecimal digits that fits into 31 bits, with extensions that are plain tokens or quoted
 * strings; lines that end with CRLF; exactly CRLF after the data; and trailer fields that say nothing of framing or
 * routing. Stricter than the RFC where some readers are known to be laxer: no white space beside the size, no longer
 * line than {@value #LONGEST_LINE} bytes.
 */
final class ChunkFraming {
    private static final int LONGEST_LINE = 1_024;
    private static final String TOKEN = "[-!#$%&'*+.^_`|~0-9A-Za-z]++";
    private static final String QUOTED = "\"(?:[\\t\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]++|\\\\[\\t\\x20-\\x7e])*+\"";
    private static final Pattern SIZE =
            Pattern.compile("([0-9A-Fa-f]{1,8})(?:;" + TOKEN + "(?:=(?:" + TOKEN + "|" + QUOTED + "))?+)*+\r\n");
    private static final Pattern TRAILER = Pattern.compile("(" + TOKEN + "):[\\t\\x20-\\x7e\\x80-\\xff]*+\r\n");
    private static final Set<String> NO_TRAILERS = Set.of(
            "content-length",
            "transfer-encoding",
            "content-encoding",
            "host",
            "connection",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "authorization");

    private enum Expected {
        SIZE,
        DATA,
        DATA_END,
        TRAILER,
        NOTHING
    }

    private final StringBuilder line = new StringBuilder();
    private Expected expected = Expected.SIZE;
    private int left;

    /** @return whether everything up to here, this part included, reads in one way only */
    boolean accepts(ByteBuf in, int from, int to) {
        int at = from;
        while (at < to) {
            if (expected == Expected.DATA) {
                int passed = Math.min(left, to - at);
                at += passed;
                left -= passed;
                if (left == 0) {
                    expected = Expected.DATA_END;
                }
            } else if (!acceptsOfLine((char) (in.getByte(at++) & 0xff))) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsOfLine(char next) {
        boolean lineEnds = line.indexOf("\r") >= 0;
        line.append(next);
        if (next != '\n') {
            return !lineEnds && line.length() < LONGEST_LINE && expected != Expected.NOTHING;
        }
        String whole = line.toString();
        line.setLength(0);
        return switch (expected) {
            case SIZE -> acceptsSize(whole);
            case DATA_END -> {
                expected = Expected.SIZE;
                yield whole.equals("\r\n");
            }
            case TRAILER -> acceptsTrailer(whole);
            case DATA, NOTHING -> false;
        };
    }

    private boolean acceptsSize(String whole) {
        var size = SIZE.matcher(whole);
        if (!size.matches()) {
            return false;
        }
        left = Integer.parseUnsignedInt(size.group(1), 16);
        expected = left == 0 ? Expected.TRAILER : Expected.DATA;
        return left >= 0;
    }

    private boolean acceptsTrailer(String whole) {
        if (whole.equals("\r\n")) {
            expected = Expected.NOTHING;
            return true;
        }
        var field = TRAILER.matcher(whole);
        return field.matches() && !NO_TRAILERS.contains(field.group(1).toLowerCase(Locale.ROOT));
    }
}
