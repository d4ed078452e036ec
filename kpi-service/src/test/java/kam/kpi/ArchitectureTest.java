package kam.kpi;

import java.io.IOException;
import java.util.Map;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.checkService("kam.kpi");
    }

    @Test
    void itsRoomsAreWhatTheySayTheyAre() throws IOException {
        ArchitectureRules.checkRooms("kam.kpi", 2);
    }

    @Test
    void whoIsNamedInARequestIsOneOfTheStaff() {
        ArchitectureRules.checkPeople(
                "kam.kpi",
                Map.of(
                        "NewAppointment.superior",
                        "looked up where the staff is kept",
                        "NewAbsence.substitutes",
                        "looked up where the staff is kept"));
    }
}
