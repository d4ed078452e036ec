package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersCheckTest {
    private static final String DOCUMENT = """
            {"paths": {"/things/{id}": {"get": {"responses": {"200": {"content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
             "components": {"schemas": {
                "Thing": {"required": ["id", "parts"], "properties": {
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                    "byName": {"additionalProperties": {"$ref": "#/components/schemas/Part"}}}},
                "Part": {"required": ["number"]}}}}""";

    @TempDir
    Path folder;

    private Api api;

    @BeforeEach
    void describe() throws IOException {
        api = Api.read(
                Files.writeString(folder.resolve("openapi.json"), DOCUMENT).toUri());
    }

    private List<String> missing(String answer) {
        var operation = api.operation("GET", "/things/1").orElseThrow();
        return new AnswersCheck(api).missing(operation, 200, answer);
    }

    @Test
    void whatIsAllThereIsMissingNothing() {
        assertEquals(
                List.of(), missing("{\"id\": 1, \"parts\": [{\"number\": 0}], \"byName\": {\"a\": {\"number\": 1}}}"));
        assertEquals(List.of(), missing("{\"id\": 1, \"parts\": []}"));
    }

    @Test
    void whatIsLeftOutOrNullIsMissingWhereverItIs() {
        assertEquals(List.of("/id", "/parts"), missing("{\"parts\": null}"));
        assertEquals(
                List.of("/parts/1/number", "/byName/a/number"),
                missing("{\"id\": 1, \"parts\": [{\"number\": 1}, {}], \"byName\": {\"a\": {}}}"));
    }
}
