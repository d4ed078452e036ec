package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kam.kit.identity.Role;
import kam.testing.Api.Operation;

/** Builds requests to operations from what their description says. */
final class Requests {
    static final String OFFICE = "BJ";
    static final List<String> ROLES = Stream.of(Role.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(Requests::value)
            .filter(role -> !Role.isGroup(role))
            .toList();
    static final List<String> UNKNOWN =
            List.of("default-roles-kam", "offline_access", "uma_authorization", "OFFICE-CLERK", "admin ", "");

    private final Api api;

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    Requests(Api api) {
        this.api = api;
    }

    /** The path with random ids and, where parameters are required, a query. */
    String target(Operation operation) {
        return target(operation, operation.path());
    }

    /** The same for a path in which some ids are already there. */
    String target(Operation operation, String path) {
        var filled = path;
        while (filled.contains("{")) {
            filled = filled.replaceFirst("\\{[^}]*}", UUID.randomUUID().toString());
        }
        var query = new StringBuilder();
        for (var parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name").asText())
                        .append('=')
                        .append(URLEncoder.encode(sample(parameter.path("schema")), StandardCharsets.UTF_8));
            }
        }
        return filled + query;
    }

    private String sample(JsonNode schema) {
        return new SampleValues(api, false).of(schema).asText();
    }

    /** Token, media type, a fresh Idempotency-Key and an If-Match that fits every version. */
    static Map<String, String> headers(Operation operation, String token) {
        var headers = new HashMap<String, String>();
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (operation.takesBody()) {
            headers.put("Content-Type", operation.takesJson() ? "application/json" : "application/octet-stream");
        }
        if (operation.method().equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.method().matches("PUT|PATCH|DELETE")) {
            headers.put("If-Match", "*");
        }
        return headers;
    }

    /** A body that the schema allows; null where none is taken. */
    byte[] body(Operation operation) {
        if (operation.takesJson()) {
            return new SampleValues(api, false)
                    .of(api.body(operation))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
        return operation.takesBody() ? "evidence".getBytes(StandardCharsets.UTF_8) : null;
    }

    /** A token of this role, in the one office of these requests if the role is bound to an office. */
    static String token(String role) {
        return Tokens.of(role, isOfOffice(role) ? OFFICE : null);
    }

    /** All other roles that there are, and some that nobody knows: what Keycloak gives every user is among them. */
    static List<String> notNamedBy(Operation operation) {
        return Stream.concat(ROLES.stream().filter(role -> !operation.roles().contains(role)), UNKNOWN.stream())
                .toList();
    }

    static boolean isOfOffice(String role) {
        return Role.isOfOffice(role);
    }
}
