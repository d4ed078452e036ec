package kam.customer;

import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfEveryService() {
        ArchitectureRules.checkService("kam.customer");
    }
}
