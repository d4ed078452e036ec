package kam.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers that operations refer to. */
final class AnswerHeaders {
    static final String ETAG = "ETag";
    static final String LINK = "Link";
    static final String LOCATION = "Location";
    static final String REQUEST_ID = "X-Request-Id";
    static final String RETRY_AFTER = "Retry-After";

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.of(
            ETAG, "The version and a digest: sent as If-Match with a change, as If-None-Match when it is read again",
            LINK, "Of a file: the path of the next page, rel=\"next\"",
            LOCATION, "The path of what was made",
            REQUEST_ID, "By which this request is found in the logs; the caller's own if it sent one",
            RETRY_AFTER, "After how many seconds the same request may succeed"));

    private AnswerHeaders() {}

    static void addTo(Components components) {
        DESCRIPTIONS.forEach((name, description) -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))));
    }

    /** Says that the answer carries this header. */
    static void add(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }
}
