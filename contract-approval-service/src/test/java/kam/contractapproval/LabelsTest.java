package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.LabelsContract;

@QuarkusTest
class LabelsTest extends LabelsContract {}
