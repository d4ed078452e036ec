package kam.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
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
            RestAssured.config = RestAssured.config().logConfig(whatFailsAsItWasSent());
        }
        RestAssured.replaceFiltersWith(filters);
    }

    /** Every call is kept until it is known not to have failed, and to print it prettily costs more than the call. */
    private static LogConfig whatFailsAsItWasSent() {
        return LogConfig.logConfig().enablePrettyPrinting(false).enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private static List<Filter> filters(Api api) {
        var filters = new ArrayList<Filter>(List.of(new PlainPaths(), new AnswersCheck(api)));
        if (Committed.isWritten() && Examples.areKept()) {
            filters.add(new RecordedExamples(api));
        }
        return filters;
    }
}
