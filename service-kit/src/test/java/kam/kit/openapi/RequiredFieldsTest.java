package kam.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kam.kit.cases.CaseView;
import kam.testing.TestStack;
import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RequiredFieldsTest {
    @TestHTTPResource(value = "/openapi.json", management = true)
    URI address;

    private JsonPath schemas;

    @BeforeEach
    void read() {
        schemas = given().get(address).jsonPath().setRootPath("components.schemas");
    }

    @Test
    void whatCannotBeNullInAnAnswerIsRequired() {
        assertEquals(List.of("id", "heard", "version"), schemas.getList("View.required"));
        assertEquals(
                List.of("enums", "problems", "faults", "roles", "events", "missing"),
                schemas.getList("Labels.required"));
        assertEquals(List.of("items"), schemas.getList("PageView.required"));
    }

    @Test
    void whatIsSentAsWellIsRequiredOnlyWhereItHasToBeSent() {
        assertEquals(List.of("name"), schemas.getList("Case.required"));
        assertNull(schemas.getList("Label.required"));
    }

    record Answered(@JsonUnwrapped CaseView head, String note) {}

    /** Stands for a resource. */
    static class Answers {
        Answered answer() {
            return null;
        }
    }

    @Test
    void theFieldsOfAnUnwrappedHeadAreTheAnswersOwn() {
        var schema = OASFactory.createSchema().addProperty("note", OASFactory.createSchema());
        Stream.of(CaseView.class.getRecordComponents())
                .forEach(field -> schema.addProperty(field.getName(), OASFactory.createSchema()));
        var method = ResourceMethod.of(Answers.class.getName() + "_answer").orElseThrow();
        RequiredFields.markIn(Map.of("Answered", schema), new AnswerTypes(List.of(method)));
        assertEquals(
                List.of("id", "number", "createdBy", "createdAt", "updatedAt", "digest", "version"),
                schema.getRequired());
    }
}
