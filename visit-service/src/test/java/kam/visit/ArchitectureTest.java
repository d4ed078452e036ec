package kam.visit;

import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theVisitServiceKeepsTheRulesOfEveryService() {
        ArchitectureRules.checkService("kam.visit");
    }
}
