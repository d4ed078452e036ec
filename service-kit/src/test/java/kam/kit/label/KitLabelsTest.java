package kam.kit.label;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import kam.testing.LabelsContract;
import kam.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KitLabelsTest extends LabelsContract {
    @Override
    protected String section() {
        return "every service";
    }

    /** The kit cannot know which of its enums a service shows. */
    @Override
    protected Set<String> labelled() {
        return rolesAndOwnEnums();
    }
}
