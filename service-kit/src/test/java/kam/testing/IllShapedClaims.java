package kam.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Claims that no token should make: each of these is as good as any other but for one. */
final class IllShapedClaims {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IllShapedClaims() {}

    static List<ObjectNode> all() {
        var nobody = good("sub");
        nobody.remove("sub");
        return Stream.concat(Stream.of(nobody), ill()).toList();
    }

    /** Not among them: a sub that is no text, which no provider signs, and NUL, for which a token is refused as such. */
    private static Stream<ObjectNode> ill() {
        return Stream.of(
                        values("sub", "''", "' '", text(256), "'a\\nb'"),
                        values("name", "['a']", "5", "{'a': 1}", text(256), "'a\\nb'"),
                        values("groups", "'auditor'", "'auditor office-clerk'", "5", "{'auditor': true}"),
                        values("groups", "''", "['auditor', 5]", "[['auditor']]", "['auditor', null]"),
                        values("office", "5", "true", "{'code': 'BJ'}", "['BJ', 5]", "['BJ', null]"),
                        values("office", "[['BJ']]", "['BJ', '']", "'BJ\\n'", text(21)))
                .flatMap(claims -> claims);
    }

    private static Stream<ObjectNode> values(String claim, String... values) {
        return Stream.of(values).map(value -> good(claim).<ObjectNode>set(claim, json(value.replace('\'', '"'))));
    }

    /** But for the claim that is spoilt, the claims of somebody whom every operation that names a role lets in. */
    private static ObjectNode good(String spoilt) {
        var claims = Tokens.claims("spoilt-" + spoilt).put("office", "BJ");
        Requests.ROLES.forEach(claims.putArray("groups")::add);
        return claims;
    }

    private static String text(int length) {
        return "'" + "x".repeat(length) + "'";
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
