package kam.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The forms in which an answer is had, by the {@code @Produces} of its method: as JSON, as a page, as a file. */
final class AnswerForms {
    private static final String JSON = "application/json";

    private AnswerForms() {}

    /** The scanner gives every form the schema of the JSON, or none. */
    static void describe(APIResponse answer) {
        var forms = of(answer);
        forms.forEach((mediaType, form) -> {
            if (!mediaType.equals(JSON)) {
                form.setSchema(file(mediaType));
            }
        });
        if (areSeveral(answer)) {
            answer.setDescription("By Accept");
        } else if (!forms.isEmpty() && !forms.containsKey(JSON)) {
            answer.setDescription("The content");
        }
    }

    private static Map<String, MediaType> of(APIResponse answer) {
        return answer.getContent() == null ? Map.of() : answer.getContent().getMediaTypes();
    }

    static boolean areJson(APIResponse answer) {
        return of(answer).containsKey(JSON);
    }

    /** Whether Accept decides, and so can be refused (406). */
    static boolean areSeveral(APIResponse answer) {
        return of(answer).size() > 1;
    }

    /** Text, or bytes. */
    private static Schema file(String mediaType) {
        var schema = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return mediaType.startsWith("text/") || mediaType.endsWith("+xml") ? schema : schema.format("binary");
    }
}
