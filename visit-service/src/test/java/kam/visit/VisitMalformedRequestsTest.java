package kam.visit;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.MalformedRequestsContract;

@QuarkusTest
class VisitMalformedRequestsTest extends MalformedRequestsContract {}
