package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.MalformedRequestsContract;

@QuarkusTest
class MalformedRequestsTest extends MalformedRequestsContract {}
