package kam.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every answer of every test against the OpenAPI document of the service under test; when documents are written,
 * examples are taken from the requests.
 */
public class CheckedAnswers implements QuarkusTestBeforeEachCallback {
    private static List<Filter> filters;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (filters == null) {
            filters = filters(Api.read(URI.create(Management.base() + "/q/openapi.json")));
        }
        RestAssured.replaceFiltersWith(filters);
    }

    private static List<Filter> filters(Api api) {
        var filters = new ArrayList<Filter>(List.of(new AnswersCheck(api)));
        if (Committed.isWritten() && Examples.areKept()) {
            filters.add(new RecordedExamples(api));
        }
        return filters;
    }
}
