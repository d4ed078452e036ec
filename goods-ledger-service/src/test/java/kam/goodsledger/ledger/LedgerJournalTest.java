package kam.goodsledger.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerJournalTest {
    @Test
    void theJournalIsWrittenBeforeItsReaderGetsIt() {
        var story = Story.begin();
        story.notified(7);
        story.get(Role.AUDITOR, "/api/v1/ledger/journal")
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("Content-Disposition", containsString("journal.txt"))
                .header("Content-Length", notNullValue())
                .body(containsString(story.office));
    }
}
