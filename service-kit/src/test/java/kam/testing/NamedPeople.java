package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds who is named in answers by an id alone. A content that is sent in requests too carries ids, as it was sent; so
 * does what is under a digest.
 */
final class NamedPeople {
    private static final Pattern PERSON = Pattern.compile("(.+By|by|accountManager|principal|delegate|assignee|superior"
            + "|complainedOf|onBehalfOf|owner|person|mayNotDecide)");

    /** A code; and whoever signs for a side on paper, who need not be one of the staff. */
    private static final Set<String> OTHERS = Set.of("refusedBy", "signedBy", "actedBy");

    private final JsonNode schemas;

    private NamedPeople(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The fields of answers that should be persons, as {@code OrderView.accountManager}. */
    static Set<String> withoutName(Api api) {
        return new NamedPeople(api.schemas()).find(api);
    }

    private Set<String> find(Api api) {
        var sent = new HashSet<String>();
        var answered = new HashSet<String>();
        api.operations().forEach(operation -> {
            reach(operation.node().path("requestBody"), sent);
            reach(operation.node().path("responses"), answered);
        });
        answered.removeAll(sent);
        var found = new TreeSet<String>();
        answered.forEach(schema -> schemas.path(schema)
                .path("properties")
                .properties()
                .forEach(property -> {
                    if (isId(property.getValue()) && isPerson(property.getKey())) {
                        found.add(schema + "." + property.getKey());
                    }
                }));
        return found;
    }

    private static boolean isPerson(String name) {
        return PERSON.matcher(name).matches() && !OTHERS.contains(name);
    }

    private static boolean isId(JsonNode property) {
        var one = property.has("items") ? property.path("items") : property;
        var types = one.path("type").isArray()
                ? List.copyOf(texts(one.path("type")))
                : List.of(one.path("type").asText());
        return types.contains("string") && !one.has("format") && !one.has("enum");
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void reach(JsonNode node, Set<String> reached) {
        var name = node.path("$ref").asText().replaceFirst(".*/", "");
        if (!name.isEmpty() && reached.add(name)) {
            reach(schemas.path(name), reached);
        }
        node.forEach(child -> reach(child, reached));
    }
}
