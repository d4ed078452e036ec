package kam.kpi;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import kam.testing.OpenApiDocumentContract;

@QuarkusTest
class ApiDocumentTest extends OpenApiDocumentContract {
    @Override
    protected Set<String> underADigest() {
        return Set.of("ScorecardContent.person");
    }
}
