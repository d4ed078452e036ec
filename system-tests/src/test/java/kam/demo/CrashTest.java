package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import kam.demo.RunningSystem.Running;
import kam.localstack.Part;
import kam.localstack.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Processes die under load and come back: what was acknowledged is there, in every service, once. The number of
 * rounds is {@code kam.crash.rounds}, more of them under {@code -Pcampaign}.
 */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("kam.crash.rounds", 1);
    private static final int CONTRACTS = 8;
    private static final int POSTINGS = 24;

    private final Running system;
    private Stage stage;
    private ContractLoad load;
    private PostingLoad postings;
    private final List<String> acknowledged = new ArrayList<>();

    CrashTest(Running system) {
        this.system = system;
    }

    @BeforeAll
    void confirmAKeyAccount() {
        stage = system.stage(41, 42);
        var story = new Story(stage);
        story.untilSigned();
        load = new ContractLoad(stage, story.accounts().get(0));
        postings = new PostingLoad(stage, story.accounts().get(0));
    }

    @AfterAll
    void stopTheLoad() {
        load.close();
        postings.close();
    }

    @Test
    void contractsSignedWhileEventsCannotBeSentSurviveTheDeathOfTheirService() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            Signals.stop(system.stack().kafka());
            var signed = ContractLoad.finish(load.begin(CONTRACTS));
            var service = system.stack().service(Service.CONTRACT_APPROVAL);
            service.kill();
            Signals.goOn(system.stack().kafka());
            service.restart();
            everythingArrived(signed);
        }
    }

    @Test
    void theGoodsLedgerDiesInTheMiddleOfConsumingAndPosting() throws Exception {
        dieInTheMiddle(system.stack().service(Service.GOODS_LEDGER));
    }

    @Test
    void kafkaDiesUnderLoad() throws Exception {
        dieInTheMiddle(system.stack().kafka());
    }

    @Test
    void postgresDiesUnderLoad() throws Exception {
        dieInTheMiddle(system.stack().postgres());
    }

    /** While contracts are signed, and goods and money booked. */
    private void dieInTheMiddle(Part part) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var begun = load.begin(CONTRACTS);
            awaitFirstOf(begun);
            var posting = postings.begin(POSTINGS);
            posting.get(0).get();
            part.kill();
            part.restart();
            acknowledged.addAll(PostingLoad.finish(posting));
            everythingArrived(ContractLoad.finish(begun));
            assertThat(postings.bookedDocuments()).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    /** The load is well under way when its first contract is signed. */
    private static void awaitFirstOf(List<Future<UUID>> begun) throws Exception {
        begun.get(0).get();
    }

    private void everythingArrived(List<UUID> signed) {
        assertThat(signed).hasSize(CONTRACTS).doesNotHaveDuplicates();
        signed.forEach(load::awaitEntitlement);
        theProofHolds();
    }

    private void theProofHolds() {
        var proof = stage.api().get(stage.role("auditor"), "/api/v1/ledger/proof");
        assertThat(proof.get("holds").asBoolean()).as("%s", proof).isTrue();
    }
}
