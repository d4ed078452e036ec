package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionRaceTest {
    private static final int RACERS = 8;
    private static final int ROUNDS = Integer.getInteger("kam.race.rounds", 12);

    private final ExecutorService pool = Executors.newFixedThreadPool(RACERS);

    @AfterEach
    void stop() {
        pool.shutdown();
    }

    @Test
    void ofEightWhoDecideOneStepAtOnceOneWinsAndTheOthersGetOneError() throws Exception {
        var customer = keyAccount("BJ");
        var managers = IntStream.range(0, RACERS)
                .mapToObj(i -> Someone.named("racer" + i, "office-manager", "BJ"))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            var at = submitted(customer, "80000");
            // Every fourth tries to end the route instead: whoever comes first, the others are too late.
            var sign = decision(at, "office-manager-signs", "SIGN");
            var giveBack = new HashMap<>(sign);
            giveBack.put("verdict", "RETURN");
            var answers = Race.of(
                    pool,
                    IntStream.range(0, RACERS)
                            .mapToObj(i -> decides(managers.get(i), at, i % 4 == 3 ? giveBack : sign))
                            .toList());
            assertOneWinner(answers, "step-already-decided");
        }
    }

    @Test
    void aWithdrawalAndTheLastApprovalAtOnceHaveExactlyOneWinner() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < ROUNDS; round++) {
            var at = submitted(customer, "80000");
            decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
            var approval = decision(at, "department-approves", "SIGN");
            var answers = Race.of(
                    pool,
                    List.of(
                            decides(DEPARTMENT, at, approval),
                            () -> CLERK.request().post(at + "/withdrawal")));
            boolean approved = answers.get(0).statusCode() == 200;
            assertThat(answers.get(1).statusCode()).isEqualTo(approved ? 409 : 200);
            assertThat(answers.get(approved ? 1 : 0).jsonPath().getString("code"))
                    .isEqualTo(approved ? "contract-wrong-status" : "step-already-decided");
            assertThat((String) AUDITOR.get(at).extract().path("status")).isEqualTo(approved ? "APPROVED" : "DRAFT");
        }
    }

    @Test
    void theSameDraftSentEightTimesAtOnceIsOneContractAndOneAnswer() throws Exception {
        var customer = keyAccount("BJ");
        var before = drafts(customer);
        var body = Map.of("customerId", customer, "terms", terms("80000"));
        for (int round = 1; round <= ROUNDS; round++) {
            var key = UUID.randomUUID().toString();
            Callable<Response> request = () -> CLERK.request()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post(CONTRACTS);
            assertOneAnswer(Race.of(pool, times(request)), 201);
            assertThat(drafts(customer)).isEqualTo(before + round);
        }
    }

    @Test
    void theSameDecisionSentEightTimesAtOnceIsOneSignatureAndOneAnswer() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < ROUNDS; round++) {
            var at = submitted(customer, "80000");
            var decision = decision(at, "office-manager-signs", "SIGN");
            var key = UUID.randomUUID().toString();
            Callable<Response> request = () -> MANAGER.request()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(decision)
                    .post(at + "/decisions");
            assertOneAnswer(Race.of(pool, times(request)), 200);
            List<String> actions = AUDITOR.get(at + "/trail").extract().path("lines.action");
            assertThat(actions).containsExactly("DRAFTED", "SUBMITTED", "SIGNED");
        }
    }

    @Test
    void aDecisionThatIsSentAgainAfterTheContractHasGoneOnGetsItsFirstAnswer() {
        var at = submitted(keyAccount("BJ"), "80000");
        var decision = decision(at, "office-manager-signs", "SIGN");
        var key = UUID.randomUUID().toString();
        Supplier<Response> request = () -> MANAGER.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(decision)
                .post(at + "/decisions");
        var first = request.get();
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        assertOneAnswer(List.of(first, request.get()), 200);
        MANAGER.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(decision(at, "department-approves", "SIGN"))
                .post(at + "/decisions")
                .then()
                .statusCode(422);
    }

    private static Callable<Response> decides(Someone by, String at, Map<String, Object> decision) {
        return () -> by.request().contentType("application/json").body(decision).post(at + "/decisions");
    }

    private static List<Callable<Response>> times(Callable<Response> request) {
        return IntStream.range(0, RACERS).mapToObj(i -> request).toList();
    }

    private static void assertOneWinner(List<Response> answers, String code) {
        var losers =
                answers.stream().filter(answer -> answer.statusCode() != 200).toList();
        assertThat(losers).hasSize(RACERS - 1);
        assertThat(losers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        });
    }

    private static void assertOneAnswer(List<Response> answers, int status) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(status));
        assertThat(answers.stream()
                        .map(answer -> answer.asString() + answer.header("Location") + answer.header("ETag"))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    private static int drafts(UUID customer) {
        List<String> ids = AUDITOR.get(CONTRACTS + "?limit=200&customerId=" + customer)
                .extract()
                .path("items.id");
        return ids.size();
    }
}
