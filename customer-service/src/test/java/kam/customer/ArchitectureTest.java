package kam.customer;

import java.io.IOException;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfEveryService() {
        ArchitectureRules.checkService("kam.customer");
    }

    @Test
    void itsRoomsAreWhatTheySayTheyAre() throws IOException {
        ArchitectureRules.checkRooms("kam.customer", 7);
    }
}
