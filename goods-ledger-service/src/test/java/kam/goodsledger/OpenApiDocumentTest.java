package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.OpenApiDocumentContract;

@QuarkusTest
class OpenApiDocumentTest extends OpenApiDocumentContract {}
