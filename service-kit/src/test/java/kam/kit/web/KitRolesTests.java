package kam.kit.web;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.RolesContract;

@QuarkusTest
class KitRolesTests extends RolesContract {}
