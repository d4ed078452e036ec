package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {}
