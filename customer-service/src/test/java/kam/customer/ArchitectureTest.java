package kam.customer;

import java.io.IOException;
import java.util.Map;
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

    @Test
    void whoIsNamedInARequestIsOneOfTheStaff() {
        ArchitectureRules.checkPeople(
                "kam.customer",
                Map.of(
                        "CustomerDetails.accountManager",
                        "who is on record already may have left; CustomerService asks of any other",
                        "MeetingOpinion.attendee",
                        "was there already",
                        "NewDevelopmentMeeting.chair",
                        "was there already",
                        "Meeting.participants",
                        "were there already, on both sides"));
    }
}
