package kam.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The error answers that operations refer to, all of one schema. */
final class ProblemSchemas {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request cannot be read or is not valid"),
            Map.entry("401", "Sign-in is required"),
            Map.entry("403", "The caller's roles do not allow it"),
            Map.entry("404", "Not there, or not for this caller"),
            Map.entry("406", "None of the media types of Accept can be answered"),
            Map.entry("409", "In conflict with the current state"),
            Map.entry("412", "If-Match names another version"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body is of an unsupported media type"),
            Map.entry("422", "The Idempotency-Key was used for another request"),
            Map.entry("428", "If-Match or Idempotency-Key is required"),
            Map.entry("429", "More requests than one caller may send, see Retry-After"),
            Map.entry("502", "No proper answer from the service behind the gateway"),
            Map.entry("503", "Unavailable for the moment, see Retry-After"),
            Map.entry("504", "No answer in time from the service behind the gateway")));
    private static final Set<String> RETRIED = Set.of("429", "503");

    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchema(PROBLEM, problem());
        ANSWERS.forEach((status, description) -> components.addResponse(name(status), answer(status, description)));
    }

    /** A reference to the answer of this status. */
    static APIResponse answerOf(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return PROBLEM + status;
    }

    private static APIResponse answer(String status, String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
        var answer = OASFactory.createAPIResponse().description(description).content(content);
        AnswerHeaders.add(answer, AnswerHeaders.REQUEST_ID);
        if (RETRIED.contains(status)) {
            AnswerHeaders.add(answer, AnswerHeaders.RETRY_AFTER);
        }
        return answer;
    }

    private static Schema problem() {
        var error = object().addProperty("pointer", text("JSON pointer to the place in the body"))
                .addProperty("parameter", text("Name of the query, path or header parameter"))
                .addProperty("code", text("The kind of fault: stable, kebab-case"))
                .addProperty(
                        "parameters",
                        object().description("The values that the detail names, by their names")
                                .additionalPropertiesSchema(text(null)))
                .addProperty("detail", text("What is wrong there, in the language of the title"))
                .required(List.of("code", "parameters", "detail"));
        return object().description("What went wrong (RFC 9457); programs decide by code")
                .addProperty("type", text("Always about:blank"))
                .addProperty("title", text("In Chinese, or in English by Accept-Language"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text("What went wrong in this case; where it is not translated, in English"))
                .addProperty("instance", text("The path that was called"))
                .addProperty("code", text("Stable, kebab-case"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(error))
                .required(List.of("type", "title", "status", "detail", "instance", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
