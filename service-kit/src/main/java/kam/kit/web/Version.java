package kam.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The version of a resource as HTTP knows it: an ETag on answers, If-Match on updates (RFC 9110, 8.8.3 and 13.1.1). */
public final class Version {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");

    private Version() {}

    /** The strong tag of a version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets an update go on only if the client has seen the current version. Without the header it is refused with
     * 428 if-match-required, with none of its tags current with 412 stale-version, and with no list of tags with 400.
     * {@code *} matches every version; a weak tag matches none.
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                    CommonProblem.IF_MATCH_REQUIRED, "Send the ETag of the version to be changed as If-Match");
        }
        if (!ifMatch.strip().equals("*") && !names(ifMatch, Long.toString(version))) {
            throw new Problem(
                    CommonProblem.STALE_VERSION,
                    "The current version is " + etag(version).getValue());
        }
    }

    private static boolean names(String ifMatch, String current) {
        Matcher tag = TAG.matcher(ifMatch);
        boolean found = false;
        int end = 0;
        while (end < ifMatch.length()) {
            if (!tag.find(end) || tag.start() != end) {
                throw new Problem(CommonProblem.INVALID_PARAMETER, "If-Match is not a list of entity tags")
                        .atParameter("If-Match", "Expected * or tags such as \"3\"");
            }
            found |= tag.group(1) == null && tag.group(2).equals(current);
            end = tag.end();
        }
        return found;
    }
}
