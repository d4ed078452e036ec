package kam.kpi;

import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.checkService("kam.kpi");
    }
}
