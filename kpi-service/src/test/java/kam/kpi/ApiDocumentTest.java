package kam.kpi;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.OpenApiDocumentContract;

@QuarkusTest
class ApiDocumentTest extends OpenApiDocumentContract {}
