package kam.goodsledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BalancesAsOfTest {
    @Test
    void balancesTellWhatHadHappenedByAnInstantWheneverItWasBooked() {
        var story = Story.begin();
        story.held(5);
        story.signed(story.dispatched(5));
        // The customer pays on 15 January in Shanghai.
        var before = balances(story, "2026-01-14T15:59:59.999Z");
        var now = balances(story, null);
        story.paid("OFFICE", "100.00");
        assertThat(balances(story, "2026-01-14T15:59:59.999Z")).isEqualTo(before);
        assertThat(balances(story, "2026-01-14T16:00:00Z")).containsEntry("OFFICE_CASH", new BigDecimal("100"));
        assertThat(now).doesNotContainKey("OFFICE_CASH").isNotEmpty();
        assertThat(balances(story, "2999-01-01T00:00:00Z")).isEqualTo(balances(story, null));
        assertThat(balances(story, "1999-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void anInstantNeedsItsOffset() {
        Story.begin()
                .get(Role.AUDITOR, "/api/v1/ledger/balances?asOf=2026-01-15")
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    /** Of the office, by kind, without those that are zero. */
    private static Map<String, BigDecimal> balances(Story story, String asOf) {
        var time = asOf == null ? "" : "&asOf=" + asOf;
        var balances = new TreeMap<String, BigDecimal>();
        story.get(Role.AUDITOR, "/api/v1/ledger/balances?limit=200&office=" + story.office + time)
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(item -> balances.merge(
                        (String) item.get("kind"),
                        new BigDecimal(item.get("balance").toString()),
                        BigDecimal::add));
        balances.values().removeIf(balance -> balance.signum() == 0);
        balances.replaceAll(
                (kind, balance) -> new BigDecimal(balance.stripTrailingZeros().toPlainString()));
        return balances;
    }
}
