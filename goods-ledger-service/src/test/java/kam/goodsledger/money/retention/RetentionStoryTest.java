package kam.goodsledger.money.retention;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kam.goodsledger.Race;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionStoryTest {
    private static final String RETENTIONS = "/api/v1/retentions";

    private static Map<String, Object> retention(Story story, String amount) {
        return Map.of(
                "contractId",
                story.contract,
                "amount",
                new BigDecimal(amount),
                "until",
                "2999-12-31",
                "reason",
                "合同第七条");
    }

    @Test
    void whatIsRetainedIsShownApartFromWhatIsDue() {
        var story = Story.begin();
        story.held(50);
        story.signed(story.dispatched(50));
        story.paid("OFFICE", "3500.00");
        story.post(Role.FINANCE, RETENTIONS, retention(story, "10555.01"))
                .statusCode(409)
                .body("code", equalTo("retention-exceeds-contract"));
        story.post(Role.FINANCE, RETENTIONS, retention(story, "1055.50")).statusCode(201);
        story.get(Role.ACCOUNT_MANAGER, "/api/v1/payment-standings?contractId=" + story.contract)
                .statusCode(200)
                .body("items[0].receivable", comparesEqualTo(1500f))
                .body("items[0].retained", comparesEqualTo(1055.5f))
                .body("items[0].retainedUntil", equalTo("2999-12-31"))
                .body("items[0].overdue", comparesEqualTo(444.5f));
    }

    @Test
    void aContractHasOneRetention() {
        var story = Story.begin();
        var answers = Race.statuses(
                4,
                () -> story.post(Role.SALES_COMPANY_CLERK, RETENTIONS, retention(story, "100"))
                        .extract()
                        .statusCode());
        assertEquals(List.of(201, 409, 409, 409), answers);
    }
}
