package kam.testing;

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
}
