package kam.kit.web;

import java.util.Arrays;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The strong entity tag of a root (RFC 9110): its version. */
public final class Etag {
    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
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
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
        if (!matches) {
            throw new Problem(
                    CommonProblem.STALE_VERSION,
                    new Wording("当前版本为 {version}", "The version now is {version}").with("version", of(version)));
        }
    }
}
