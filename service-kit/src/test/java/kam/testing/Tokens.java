package kam.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens from the test stack's identity provider, one person per role and office. */
public final class Tokens {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the one person who has this role there; the office is null for the headquarters. */
    public static String of(String role, String office) {
        var person = office == null ? role : role + "." + office;
        return of(role, office, person);
    }

    /** A token of the named person. */
    public static String of(String role, String office, String person) {
        return KNOWN.computeIfAbsent(
                role + "|" + office + "|" + person,
                key -> TestStack.identityProvider.token(role, office, person, person));
    }

    /** A token of the named person with any number of roles, known or not, and of offices. */
    public static String of(Collection<String> roles, Collection<String> offices, String person) {
        var claims = claims(person);
        roles.forEach(claims.putArray("groups")::add);
        if (!offices.isEmpty()) {
            offices.forEach(claims.putArray("office")::add);
        }
        return claiming(claims);
    }

    /** A token of the named person, without roles and offices, to be given other claims. */
    static ObjectNode claims(String person) {
        return JsonNodeFactory.instance.objectNode().put("sub", person).put("name", person);
    }

    /** A token with these claims, whatever their shape. */
    static String claiming(ObjectNode claims) {
        return KNOWN.computeIfAbsent(claims.toString(), TestStack.identityProvider::token);
    }
}
