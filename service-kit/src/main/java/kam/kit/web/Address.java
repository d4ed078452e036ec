package kam.kit.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Refuses request targets that two readers might understand differently. */
final class Address {
    private Address() {}

    /** Takes the target as it came, percent-encoding and query included. */
    static void check(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        checkPath(path);
        if (question >= 0) {
            decoded(target.substring(question + 1));
        }
    }

    private static void checkPath(String path) {
        if (path.indexOf(';') >= 0) {
            throw refused(new Wording("路径中不允许矩阵参数（;）", "Matrix parameters (;) are not allowed in the path"));
        }
        if (path.contains("//")) {
            throw refused(new Wording("路径中有空段", "The path has an empty segment"));
        }
        for (String segment : path.split("/")) {
            String text = decoded(segment);
            if (text.equals(".") || text.equals("..") || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
                throw refused(new Wording("路径中有不是普通名称的段", "The path has a segment that is not a plain name"));
            }
        }
    }

    /** Decodes percent-encoding, refusing what is not UTF-8 and the NUL character. */
    private static String decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(escaped(encoded, i));
                i += 2;
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(new Wording("地址中含有 NUL 字符", "The address contains a NUL character"));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw refused(new Wording("地址中的百分号编码不是 UTF-8", "The percent-encoded bytes of the address are not UTF-8"));
        }
    }

    private static int escaped(String encoded, int percent) {
        int high = percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 1), 16) : -1;
        int low = percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw refused(new Wording("地址中的百分号编码不完整", "The percent-encoding of the address is broken"));
        }
        return high * 16 + low;
    }

    private static Problem refused(Wording detail) {
        return new Problem(CommonProblem.MALFORMED_REQUEST, detail);
    }
}
