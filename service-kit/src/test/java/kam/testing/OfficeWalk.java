package kam.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kam.testing.Api.Operation;

/**
 * Tries, as people of office BJ, what belongs to office SH: neither a role that the operation does not name, nor one
 * that nobody knows, nor a second office may open what stays closed without it. Source: requirement W2.
 */
final class OfficeWalk {
    private static final String PERSON = "somebody.of.an.office";
    private static final String ANY_OFFICE = "(?s).*\"office\"\\s*:\\s*\"[^\"].*";

    private final Walk walk;
    private final Requests requests;
    private final Map<String, String> bodies;

    OfficeWalk(Walk walk, Requests requests, Map<String, String> bodies) {
        this.walk = walk;
        this.requests = requests;
        this.bodies = bodies;
    }

    /** The operation is at or under the path, and the id is of something there that belongs to SH. */
    void tryFromBeijing(Operation operation, String path, String id) {
        var own = path.replaceFirst("\\{[^}]*}$", id);
        var target = requests.target(operation, operation.path().replace(path, own));
        var given = bodies.get(operation.id());
        var body = given == null ? requests.body(operation) : given.getBytes(StandardCharsets.UTF_8);
        for (var role : operation.roles().stream().filter(Requests::isOfOffice).toList()) {
            closed(operation, target, body, role + " of another office", Requests.token(role));
            closed(operation, target, body, role + " and more", withMore(operation, role, List.of("BJ")));
            closed(operation, target, body, role + " of two others", token(List.of(role), List.of("BJ", "GZ")));
            closed(operation, target, body, role + " without office", token(List.of(role), List.of()));
            if (operation.method().equals("GET") && operation.path().equals(path)) {
                var there = walk.call(operation, target, token(List.of(role), List.of("SH")), body);
                var both = token(List.of(role), List.of("BJ", "SH"));
                walk.expect(
                        operation, role + " of both offices", walk.call(operation, target, both, body), there.status());
            }
        }
    }

    private void closed(Operation operation, String target, byte[] body, String who, String token) {
        walk.expect(operation, who, walk.call(operation, target, token, body), 404);
    }

    /** What is read without naming one thing shows the same with more roles, and no office's without an office. */
    void compare(Operation list) {
        for (var role : list.roles().stream().filter(Requests::isOfOffice).toList()) {
            var target = requests.target(list);
            var plain = walk.call(list, target, token(List.of(role), List.of("BJ")), null);
            var more = walk.call(list, target, withMore(list, role, List.of("BJ")), null);
            walk.expect(list, role + " and more", more, more.body().equals(plain.body()), plain.body());
            var none = walk.call(list, target, token(List.of(role), List.of()), null);
            walk.expect(list, role + " without office", none, !none.body().matches(ANY_OFFICE), "without any office's");
        }
    }

    private static String token(List<String> roles, List<String> offices) {
        return Tokens.of(roles, offices, PERSON);
    }

    private static String withMore(Operation operation, String role, List<String> offices) {
        var roles = new ArrayList<>(Requests.notNamedBy(operation));
        roles.add(role);
        return token(roles, offices);
    }
}
