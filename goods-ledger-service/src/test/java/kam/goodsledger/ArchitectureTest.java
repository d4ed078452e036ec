package kam.goodsledger;

import java.io.IOException;
import java.util.Map;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfEveryService() {
        ArchitectureRules.checkService("kam.goodsledger");
    }

    @Test
    void itsRoomsAreWhatTheySayTheyAre() throws IOException {
        ArchitectureRules.checkRooms(
                "kam.goodsledger",
                40,
                "OfficeMargins names account of ledger",
                "OfficeMargins names movement of ledger",
                "StatementRepository names movement of ledger");
    }

    @Test
    void whoIsNamedInARequestIsOneOfTheStaff() {
        ArchitectureRules.checkPeople("kam.goodsledger", Map.of());
    }
}
