package kam.kit.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Fault;
import kam.kit.problem.JsonPointer;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Takes a batch apart: one item in memory at a time. */
final class BatchParser {
    private static final int MOST_TOKENS = 5_000;
    private static final long LARGEST = 64 * 1024;
    private static final Wording TOO_LARGE = new Wording("每项最大 {kib} KiB", "An item has at most {kib} KiB");

    private final JsonParser parser;
    private final String field;
    private final int most;
    private int taken;

    BatchParser(JsonParser parser, String field, int most) {
        this.parser = parser;
        this.field = field;
        this.most = most;
    }

    /** The next item, or null behind the last. */
    TokenBuffer next() throws IOException {
        if (taken == 0) {
            begin();
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            end();
            return null;
        }
        if (taken++ == most) {
            throw failed(CommonFault.TOO_MANY.with("max", most));
        }
        return item();
    }

    private void begin() throws IOException {
        if (parser.nextToken() == null) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("须有 JSON 请求内容", "A JSON body is required"));
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw unexpected("", CommonFault.EXPECTED_OBJECT);
        }
        parser.nextToken();
        requireField();
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
            throw failed(CommonFault.EMPTY.fault());
        }
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw unexpected(pointer(), CommonFault.EXPECTED_ARRAY);
        }
    }

    private void requireField() throws IOException {
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            throw failed(CommonFault.EMPTY.fault());
        }
        if (!parser.currentName().equals(field)) {
            throw unexpected(new JsonPointer().field(parser.currentName()).toString(), CommonFault.UNKNOWN_FIELD);
        }
    }

    private void end() throws IOException {
        if (taken == 0) {
            throw failed(CommonFault.EMPTY.fault());
        }
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw unexpected(new JsonPointer().field(parser.currentName()).toString(), CommonFault.UNKNOWN_FIELD);
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "Trailing text");
        }
    }

    /** Copied token by token, since an item without end would be in memory before anyone could say so. */
    private TokenBuffer item() throws IOException {
        var item = new TokenBuffer(parser);
        long begin = parser.currentTokenLocation().getByteOffset();
        int tokens = 0;
        int depth = 0;
        do {
            item.copyCurrentEvent(parser);
            depth += step(parser.currentToken());
            if (++tokens > MOST_TOKENS || parser.currentLocation().getByteOffset() - begin > LARGEST) {
                throw new Problem(CommonProblem.BODY_TOO_LARGE, TOO_LARGE.with("kib", LARGEST / 1024))
                        .at(pointer() + "/" + (taken - 1), CommonFault.TOO_LARGE.with("kib", LARGEST / 1024));
            }
        } while (depth > 0 && parser.nextToken() != null);
        return item;
    }

    private static int step(JsonToken token) {
        if (token.isStructStart()) {
            return 1;
        }
        return token.isStructEnd() ? -1 : 0;
    }

    private String pointer() {
        return new JsonPointer().field(field).toString();
    }

    private Problem failed(Fault why) {
        return new Problem(CommonProblem.VALIDATION_FAILED, new Wording("请更正所列字段", "Correct the fields named"))
                .at(pointer(), why);
    }

    private static Problem unexpected(String pointer, CommonFault why) {
        return new Problem(
                        CommonProblem.MALFORMED_REQUEST,
                        new Wording("请求内容不是此处所需的 JSON", "The body is not the JSON expected here"))
                .at(pointer, why);
    }
}
