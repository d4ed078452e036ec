package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import kam.localstack.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Under {@code -Pcampaign}: two instances of two services under load, and in turn the one that sends the events dies, is
 * held still for 20 seconds, or is cut off from its database for as long.
 */
@ExtendWith(RunningSystem.class)
@EnabledIfSystemProperty(named = "kam.stand-in.rounds", matches = "[1-9][0-9]*")
class StandInCampaignTest {
    private static final int ROUNDS = Integer.getInteger("kam.stand-in.rounds", 0);
    private static final Duration TROUBLE = Duration.ofSeconds(20);
    private static final int CONTRACTS = 12;
    private static final int POSTINGS = 48;

    private final Running system;
    private final List<String> acknowledged = new ArrayList<>();
    private double longestStuck;

    StandInCampaignTest(Running system) {
        this.system = system;
    }

    private interface Trouble {
        void befalls(ServiceProcess relay, Instances both) throws Exception;
    }

    @Test
    void nothingIsLostOrDoubledAndEventsAreLateByFifteenSecondsAtMost() throws Exception {
        var stage = system.stage(39, 40);
        var story = new Story(stage);
        story.untilSigned();
        var account = story.accounts().get(0);
        try (var load = new ContractLoad(stage, account);
                var postings = new PostingLoad(stage, account);
                var contracts = new Instances(system.stack(), Service.CONTRACT_APPROVAL);
                var goods = new Instances(system.stack(), Service.GOODS_LEDGER)) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var both : List.of(contracts, goods)) {
                    underLoad(stage, load, postings, both, this::dies);
                    underLoad(stage, load, postings, both, this::isHeldStill);
                    underLoad(stage, load, postings, both, this::isCutOff);
                }
                System.out.printf("stand-in round %d: an event waited %.0f s at most%n", round + 1, longestStuck);
            }
            assertThat(longestStuck).isLessThanOrEqualTo(15);
        }
    }

    private void underLoad(Stage stage, ContractLoad load, PostingLoad postings, Instances both, Trouble trouble)
            throws Exception {
        var begun = load.begin(CONTRACTS);
        var posting = postings.begin(POSTINGS);
        trouble.befalls(both.relay(both.first), both);
        acknowledged.addAll(PostingLoad.finish(posting));
        ContractLoad.finish(begun).forEach(load::awaitEntitlement);
        assertThat(postings.bookedDocuments()).containsExactlyInAnyOrderElementsOf(acknowledged);
        var proof = stage.api().get(stage.role("auditor"), "/api/v1/ledger/proof");
        assertThat(proof.get("holds").asBoolean()).as("%s", proof).isTrue();
        both.awaitWell();
    }

    private void dies(ServiceProcess relay, Instances both) {
        relay.kill();
        both.awaitRelay(both.besides(relay));
        relay.restart();
    }

    private void isHeldStill(ServiceProcess relay, Instances both) throws Exception {
        Signals.stop(relay);
        watchFor(TROUBLE, both.besides(relay), both);
        Signals.goOn(relay);
    }

    /** Only the second instance has a wire; where the first one relays, it is held still until the second does. */
    private void isCutOff(ServiceProcess relay, Instances both) throws Exception {
        if (relay == both.first) {
            Signals.stop(both.first);
            both.awaitRelay(both.second);
            Signals.goOn(both.first);
        }
        both.wire.cut();
        watchFor(TROUBLE, both.first, both);
        both.wire.heal();
    }

    private void watchFor(Duration time, ServiceProcess living, Instances both) {
        await().atMost(time.plusSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .during(time)
                .until(() -> {
                    longestStuck = Math.max(longestStuck, both.stuckSeconds(living));
                    return true;
                });
        assertThat(both.relay(living)).isSameAs(living);
    }
}
