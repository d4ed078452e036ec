package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DELEGATIONS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.deed;
import static kam.contractapproval.Desk.granted;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
import kam.testing.TestStack;
import kam.testing.ToldStaff;
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

    @Test
    void aRevocationAndDecisionsUnderTheDeedAtOnceHaveOneWinnerAndOneCode() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < ROUNDS; round++) {
            var at = submitted(customer, "80000");
            var absent = Someone.named("absent" + round, "office-manager", "BJ");
            // Of another office every other time, who sees the contract by the deed only.
            var delegate = Someone.named("delegate" + round, "office-manager", round % 2 == 0 ? "BJ" : "SH");
            var deed = granted(absent, deed(delegate.id(), "office-manager", "BOTH"));
            var decision = decision(at, "office-manager-signs", "SIGN");
            decision.put("delegationId", deed);
            var requests = new ArrayList<>(Collections.nCopies(RACERS - 1, decides(delegate, at, decision)));
            requests.add(round % RACERS, () -> absent.request().post(DELEGATIONS + "/" + deed + "/revocation"));
            var answers = new ArrayList<>(Race.of(pool, requests));
            assertThat(answers.remove(round % RACERS).statusCode()).isEqualTo(200);
            var decided = assertOneWinnerOrNone(answers, "step-already-decided", "delegation-not-in-force");
            AUDITOR.get(at + "/route").body("steps[0].state", equalTo(decided ? "SIGNED" : "OPEN"));
        }
    }

    @Test
    void theLeavingOfWhoIsAskedByNameAndHisDecisionsAtOnceHaveOneWinnerAndOneCode() throws Exception {
        var customer = keyAccount("BJ");
        var admin = Someone.named("administrator", "admin", null);
        for (int round = 0; round < ROUNDS; round++) {
            var at = submitted(customer, "80000");
            var named = Someone.named("named" + round + "." + UUID.randomUUID(), "office-manager", "BJ");
            ToldStaff.inRole(named.id(), "office-manager", "BJ", null);
            var decision = decision(at, "office-manager-signs", "SIGN");
            var reassignment = at + "/route/steps/" + decision.get("stepId") + "/reassignment";
            admin.post(reassignment, Map.of("person", named.id(), "reason", "离职"))
                    .statusCode(200);
            DIRECTOR.post(reassignment + "/decision", Map.of("verdict", "CONFIRM"))
                    .statusCode(200);
            // Every fourth time he has left before, so that it is seen which comes first.
            boolean left = round % 4 == 3;
            if (left) {
                leaves(named);
            }
            var requests = new ArrayList<>(Collections.nCopies(RACERS - 1, decides(named, at, decision)));
            requests.add(round % RACERS, () -> {
                leaves(named);
                return AUDITOR.request().get(at);
            });
            var answers = new ArrayList<>(Race.of(pool, requests));
            answers.remove(round % RACERS);
            var decided = assertOneWinnerOrNone(answers, "step-already-decided", "may-not-decide");
            assertThat(left && decided).isFalse();
            AUDITOR.get(at + "/route").body("steps[0].state", equalTo(decided ? "SIGNED" : "OPEN"));
        }
    }

    /** As the event of it writes it down. */
    private static void leaves(Someone person) throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.prepareStatement(
                        "update known_person set valid_until = date '2021-01-01' where id = ?")) {
            statement.setString(1, person.id());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Says whether there was a winner: then the others are too late, else all are refused for the same reason. */
    private static boolean assertOneWinnerOrNone(List<Response> answers, String late, String refused) {
        var codes = answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .map(answer -> answer.jsonPath().getString("code"))
                .toList();
        boolean won = codes.size() < answers.size();
        assertThat(codes).hasSize(won ? answers.size() - 1 : answers.size()).containsOnly(won ? late : refused);
        return won;
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
