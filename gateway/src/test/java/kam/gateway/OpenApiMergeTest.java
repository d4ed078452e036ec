package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private static final ObjectMapper YAML = new YAMLMapper();

    private final JsonNode merged = merge(Map.of("visit-service", fixture("visit"), "kpi-service", fixture("kpi")));

    private static JsonNode fixture(String name) {
        try (InputStream in = OpenApiMergeTest.class.getResourceAsStream("/merge/" + name + ".yaml")) {
            return YAML.readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode merge(Map<String, JsonNode> documents) {
        ObjectNode info = JsonNodeFactory.instance.objectNode().put("title", "merged");
        return new OpenApiMerge(documents).merge(info);
    }

    private JsonNode schema(String name) {
        return merged.at("/components/schemas/" + name);
    }

    @Test
    void theOperationsOfAllDocumentsAreThereAtTheirOwnPaths() {
        assertEquals(
                "listVisitPlans",
                merged.at("/paths/~1api~1v1~1visit-plans/get/operationId").asText());
        assertEquals(
                "listTargets",
                merged.at("/paths/~1api~1v1~1targets/get/operationId").asText());
        assertEquals("/", merged.at("/servers/0/url").asText());
    }

    @Test
    void aSharedSchemaIsKeptOnce() {
        assertTrue(schema("Problem").isObject());
        assertTrue(schema("VisitProblem").isMissingNode());
        assertEquals(
                "#/components/schemas/Problem",
                merged.at("/paths/~1api~1v1~1targets/get/responses/404/content/application~1problem+json/schema/$ref")
                        .asText());
    }

    @Test
    void aSchemaThatDiffersIsKeptForEachService() {
        assertTrue(schema("Line").isMissingNode());
        assertEquals(
                "string", schema("VisitLine").at("/properties/purpose/type").asText());
        assertEquals("number", schema("KpiLine").at("/properties/points/type").asText());
    }

    @Test
    void aSchemaThatRefersToOneThatDiffersIsKeptForEachServiceToo() {
        assertTrue(schema("Page").isMissingNode());
        assertEquals(
                "#/components/schemas/VisitLine",
                schema("VisitPage").at("/properties/items/items/$ref").asText());
        assertEquals(
                "#/components/schemas/KpiLine",
                schema("KpiPage").at("/properties/items/items/$ref").asText());
        assertEquals(
                "#/components/schemas/KpiPage",
                merged.at("/paths/~1api~1v1~1targets/get/responses/200/content/application~1json/schema/$ref")
                        .asText());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = merged.findValuesAsText("$ref");
        assertFalse(references.isEmpty());
        for (String reference : references) {
            assertFalse(merged.at(reference.substring(1)).isMissingNode(), reference);
        }
        assertEquals(
                "#/components/schemas/VisitLine",
                schema("Choice").at("/discriminator/mapping/line").asText());
    }

    @Test
    void operationIdsStayUnique() {
        List<String> ids = merged.findValuesAsText("operationId");
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
        assertTrue(ids.containsAll(List.of("visitGetOne", "kpiGetOne", "listTargets")), ids::toString);
    }

    @Test
    void whatADocumentAsksOfAllItsOperationsEachOneAsksForItself() {
        assertTrue(merged.path("security").isMissingNode());
        assertEquals(
                "[{\"bearer\":[]}]",
                merged.at("/paths/~1api~1v1~1targets/get/security").toString());
        assertEquals(
                "[]", merged.at("/paths/~1api~1v1~1targets~1{id}/get/security").toString());
        assertEquals(
                "[{\"VisitKey\":[]}]",
                merged.at("/paths/~1api~1v1~1visit-plans/get/security").toString());
        assertEquals(
                "X-Visit",
                merged.at("/components/securitySchemes/VisitKey/name").asText());
    }

    @Test
    void tagsAreNamedOnce() {
        List<String> names = new ArrayList<>();
        merged.path("tags").forEach(tag -> names.add(tag.path("name").asText()));
        assertEquals(List.of("目标 Targets", "共用 Shared", "拜访计划 Visit plans"), names);
    }

    @Test
    void twoServicesCannotClaimTheSameOperation() {
        var documents = Map.of("kpi-service", fixture("kpi"), "visit-service", fixture("kpi"));
        assertThrows(IllegalStateException.class, () -> merge(documents));
    }

    @Test
    void withoutDocumentsThereIsStillADocument() {
        JsonNode empty = merge(new TreeMap<>());
        assertTrue(empty.path("paths").isObject() && empty.path("paths").isEmpty());
        assertEquals("3.1.0", empty.path("openapi").asText());
    }

    @Test
    void theServicesOwnDocumentsMerge() {
        var document = Documents.openApi("1", URI.create("http://localhost:8090/kam"));
        for (String reference : document.findValuesAsText("$ref")) {
            assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
        }
        assertTrue(Documents.yaml(document).length > 0);
    }
}
