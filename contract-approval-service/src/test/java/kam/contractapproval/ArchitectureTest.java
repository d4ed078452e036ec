package kam.contractapproval;

import java.io.IOException;
import java.util.Map;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfAllServices() {
        ArchitectureRules.checkService("kam.contractapproval");
    }

    @Test
    void itsRoomsAreWhatTheySayTheyAre() throws IOException {
        ArchitectureRules.checkRooms("kam.contractapproval", 12, "Trail names contract of contract");
    }

    @Test
    void refusalsAreSaidInBothLanguages() {
        ArchitectureRules.checkLanguages("kam.contractapproval");
    }

    @Test
    void whoIsNamedInARequestIsOneOfTheStaff() {
        ArchitectureRules.checkPeople("kam.contractapproval", Map.of());
    }
}
