package kam.visit;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.ExamplesContract;

@QuarkusTest
class ExamplesTest extends ExamplesContract {}
