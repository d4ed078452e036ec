package kam.visit;

import java.io.IOException;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theVisitServiceKeepsTheRulesOfEveryService() {
        ArchitectureRules.checkService("kam.visit");
    }

    @Test
    void itsRoomsAreWhatTheySayTheyAre() throws IOException {
        ArchitectureRules.checkRooms("kam.visit", 1);
    }
}
