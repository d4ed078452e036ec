package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.OpenApiDocumentContract;

@QuarkusTest
class ApiDocumentTest extends OpenApiDocumentContract {}
