package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import kam.demo.RunningSystem.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demonstration, on fourteen of its accounts in two offices. */
@ExtendWith(RunningSystem.class)
class StoryTest {
    @Test
    void theRegulationsStoryRunsThroughAllServices(Running system) {
        var stage = system.stage(0, 14);
        var story = new Story(stage);
        story.play();

        assertThat(story.accounts()).allSatisfy(account -> {
            var amount = account.customer.amount();
            var byAmount = amount.doubleValue() < 100_000 ? 1 : amount.doubleValue() < 300_000 ? 2 : 3;
            var tier = Math.min(3, account.customer.sellsUnderFloor() ? byAmount + 1 : byAmount);
            assertThat(account.tier).as("tier of %s", amount).isEqualTo(tier);
            assertThat(account.routeLength).isEqualTo(tier == 3 ? 3 : 2);
        });
        var auditor = stage.role("auditor");
        var proof = stage.api().get(auditor, "/api/v1/ledger/proof");
        assertThat(proof.get("holds").asBoolean()).as("%s", proof).isTrue();
        var disputed = stage.api()
                .get(auditor, "/api/v1/shipments?contractId=" + story.accounts().get(2).contractId);
        assertThat(disputed.get("items").get(0).get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(story.wasPlayed()).isTrue();
    }
}
