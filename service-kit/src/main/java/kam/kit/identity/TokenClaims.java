package kam.kit.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Reads who is meant from the claims of a verified token. Claims that are absent give nothing: no groups no roles, no
 * office no office, no name the person's id. A claim of another shape than the system knows, and a person that is
 * absent, is refused with 401, so that nobody is taken for somebody else. Ours.
 */
record TokenClaims(JsonNode claims) {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_OFFICE = 20;

    /** The bearer in all roles of the token that are known; the person is named by this claim. */
    Caller bearer(String personClaim) {
        var person = claims.path(personClaim);
        if (isAbsent(person)) {
            throw refused(personClaim, new Wording("缺少人员", "the person is missing"));
        }
        var id = text(person, personClaim, LONGEST_NAME);
        var name = claims.path("name");
        return new Caller(
                id,
                isAbsent(name) || name.textValue() != null && name.textValue().isBlank()
                        ? id
                        : text(name, "name", LONGEST_NAME),
                roles(),
                offices());
    }

    private Set<String> roles() {
        var roles = new HashSet<String>();
        for (var role : list("groups")) {
            if (!role.isTextual()) {
                throw refused("groups", new Wording("须为文本列表", "a list of texts is expected"));
            }
            roles.add(role.textValue());
        }
        return roles;
    }

    /** One text or a list of texts; of Keycloak, a list wherever the attribute may have several values. */
    private Set<String> offices() {
        var office = claims.path("office");
        if (office.isTextual()) {
            return office.textValue().isBlank() ? Set.of() : Set.of(text(office, "office", LONGEST_OFFICE));
        }
        var offices = new HashSet<String>();
        list("office").forEach(one -> offices.add(text(one, "office", LONGEST_OFFICE)));
        return offices;
    }

    private JsonNode list(String claim) {
        var list = claims.path(claim);
        if (!isAbsent(list) && !list.isArray()) {
            throw refused(claim, new Wording("须为文本列表", "a list of texts is expected"));
        }
        return list;
    }

    private static String text(JsonNode value, String claim, int longest) {
        if (!value.isTextual()) {
            throw refused(claim, new Wording("须为文本", "text is expected"));
        }
        var text = value.textValue();
        if (text.isBlank() || text.length() > longest || !text.codePoints().allMatch(TokenClaims::isWritten)) {
            throw refused(
                    claim,
                    new Wording(
                                    "须为 1 至 {max} 个字符，且不含控制字符",
                                    "1 to {max} characters are expected, none of them a control character")
                            .with("max", longest));
        }
        return text;
    }

    /** Neither a control character nor half of a pair: the database takes not every one of them. */
    private static boolean isWritten(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean isAbsent(JsonNode claim) {
        return claim.isMissingNode() || claim.isNull();
    }

    private static Problem refused(String claim, Wording why) {
        return new Problem(
                CommonProblem.TOKEN_CLAIMS_INVALID,
                new Wording("令牌的 " + claim + "：" + why.chinese(), "The token's claim " + claim + ": " + why.english()));
    }
}
