package kam.kit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class AnswerFormsTest {
    private static final String JSON = "application/json";
    private static final String VIEW = "#/components/schemas/View";

    /** As the scanner gives it for a method that produces these. */
    private static APIResponse described(String... mediaTypes) {
        var content = OASFactory.createContent();
        for (var mediaType : mediaTypes) {
            content.addMediaType(
                    mediaType,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(VIEW)));
        }
        var answer = OASFactory.createAPIResponse().description("OK").content(content);
        AnswerForms.describe(answer);
        return answer;
    }

    private static Schema schema(APIResponse answer, String mediaType) {
        return answer.getContent().getMediaType(mediaType).getSchema();
    }

    private static void assertText(Schema schema) {
        assertEquals(List.of(Schema.SchemaType.STRING), schema.getType());
        assertNull(schema.getFormat());
    }

    @Test
    void jsonAloneStaysAsItIs() {
        var answer = described(JSON);
        assertEquals("OK", answer.getDescription());
        assertEquals(VIEW, schema(answer, JSON).getRef());
        assertFalse(AnswerForms.areSeveral(answer));
    }

    @Test
    void aDownloadIsBytes() {
        var answer = described("*/*");
        assertEquals("The content", answer.getDescription());
        assertEquals(List.of(Schema.SchemaType.STRING), schema(answer, "*/*").getType());
        assertEquals("binary", schema(answer, "*/*").getFormat());
        assertFalse(AnswerForms.areSeveral(answer));
    }

    @Test
    void ofSeveralFormsTheJsonKeepsTheSchemaOfTheView() {
        var answer = described(JSON, "text/html", "image/svg+xml", "application/pdf");
        assertEquals("By Accept", answer.getDescription());
        assertEquals(VIEW, schema(answer, JSON).getRef());
        assertText(schema(answer, "text/html"));
        assertText(schema(answer, "image/svg+xml"));
        assertEquals("binary", schema(answer, "application/pdf").getFormat());
        assertTrue(AnswerForms.areSeveral(answer));
    }

    @Test
    void anAnswerWithoutContentStaysWithout() {
        var answer = OASFactory.createAPIResponse().description("Done");
        AnswerForms.describe(answer);
        assertEquals("Done", answer.getDescription());
        assertNull(answer.getContent());
    }
}
