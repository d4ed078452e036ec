package kam.contractapproval;

import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfAllServices() {
        ArchitectureRules.checkService("kam.contractapproval");
    }
}
