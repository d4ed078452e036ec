package kam.kit.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The strong entity tag of an answer (RFC 9110): the version of the root, where it shows one, and a digest of the body.
 * A change asks for the version only, since the same version looks different to different people; who has read an answer
 * asks for the whole.
 */
public final class Etag {
    private static final int DIGEST = 16;

    private Etag() {}

    /** Of a root in this version, as long as its body is not written. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Of this body; the first argument is the tag of the root's version, or null where it shows none. */
    static String of(String version, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST));
            return version == null
                    ? "\"" + text + "\""
                    : version.substring(0, version.length() - 1) + "-" + text + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For an update: refuses with 428 where If-Match is missing and with 412 where it names another version. */
    public static void mustMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                    CommonProblem.IF_MATCH_REQUIRED,
                    new Wording("请将读取时的 ETag 作为 If-Match 发送", "Send the ETag you read as If-Match"));
        }
        var matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)) || tag.startsWith("\"" + version + "-"));
        if (!matches) {
            throw new Problem(
                    CommonProblem.STALE_VERSION,
                    new Wording("当前版本为 {version}", "The version now is {version}").with("version", of(version)));
        }
    }

    /** Whether one of those of If-None-Match, which compares weakly, is this one. */
    static boolean isAmong(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
