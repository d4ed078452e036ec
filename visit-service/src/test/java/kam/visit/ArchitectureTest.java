package kam.visit;

import java.io.IOException;
import java.util.Map;
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

    @Test
    void whoIsNamedInARequestIsOneOfTheStaff() {
        ArchitectureRules.checkPeople(
                "kam.visit",
                Map.of("Commitment.owner", "only on our side one of the staff, which VisitReport asks for"));
    }
}
