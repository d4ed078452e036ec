package kam.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.net.URI;

/** Holds every answer of every test against the OpenAPI document of the service under test. */
public class CheckedAnswers implements QuarkusTestBeforeEachCallback {
    private static AnswersCheck check;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (check == null) {
            check = new AnswersCheck(Api.read(URI.create(Management.base() + "/q/openapi.json")));
        }
        RestAssured.replaceFiltersWith(check);
    }
}
