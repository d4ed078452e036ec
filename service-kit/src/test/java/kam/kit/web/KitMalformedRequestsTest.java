package kam.kit.web;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.MalformedRequestsContract;

@QuarkusTest
class KitMalformedRequestsTest extends MalformedRequestsContract {}
