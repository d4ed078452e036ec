package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kam.contractapproval.Desk;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerminationStoryTest {
    private static final int RACERS = 8;
    private static final int ROUNDS = 4;
    private static final Map<String, Object> CONFIRM = Map.of("verdict", "CONFIRM", "comment", "同意");
    private static final Map<String, Object> REFUSE = Map.of("verdict", "REFUSE", "comment", "继续履行");

    @Test
    void aContractEndsBeforeItsTimeByTwoPeople() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        MANAGER.post(at + "/termination/decision", CONFIRM)
                .statusCode(409)
                .body("code", equalTo("no-termination-open"));
        var lastDay = today().plusDays(7);
        MANAGER.post(at + "/termination", wish(lastDay))
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("termination.terminationAskedBy.id", equalTo("manager.bj"));
        CLERK.post(at + "/termination", wish(lastDay)).statusCode(409).body("code", equalTo("termination-open"));
        MANAGER.post(at + "/termination/decision", CONFIRM)
                .statusCode(403)
                .body("code", equalTo("second-person-needed"));
        DIRECTOR.post(at + "/termination/decision", CONFIRM)
                .statusCode(403)
                .body("code", equalTo("may-not-end-contract"));
        DEPARTMENT
                .post(at + "/termination/decision", CONFIRM)
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("termination.terminatesOn", equalTo(lastDay.toString()))
                .body("termination.terminationConfirmedBy.id", equalTo("department"));
        await().untilAsserted(() -> assertThat(Desk.events(at)).contains("ContractTerminated"));
        AUDITOR.get(at + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-2].action", equalTo("TERMINATION_ASKED"))
                .body("lines[-1].action", equalTo("TERMINATED"))
                .body("lines[-2].comment", equalTo("客户停产"));
        DEPARTMENT
                .post(at + "/termination/decision", CONFIRM)
                .statusCode(409)
                .body("code", equalTo("no-termination-open"));
    }

    @Test
    void aTerminationThatIsRefusedLetsTheContractRunOn() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        CLERK.post(at + "/termination", wish(today())).statusCode(200);
        DEPARTMENT
                .post(at + "/termination/decision", REFUSE)
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("termination", nullValue());
        AUDITOR.get(at + "/trail").body("lines[-1].action", equalTo("TERMINATION_REFUSED"));
        CLERK.post(at + "/termination", wish(today())).statusCode(200);
    }

    @Test
    void theLastDayLiesWithinTheTerm() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        for (var day :
                new LocalDate[] {today().minusDays(2), today().plusYears(1).plusDays(2)}) {
            CLERK.post(at + "/termination", wish(day))
                    .statusCode(400)
                    .body("code", equalTo("contract-dates-invalid"))
                    .body("errors[0].pointer", equalTo("/lastDay"));
        }
    }

    @Test
    void whatIsApprovedAndNeverSignedIsEndedAndADraftIsNot() {
        var customer = keyAccount("BJ");
        CLERK.post(submitted(customer, "80000") + "/termination", wish(today()))
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        var at = approved(customer, "80000");
        CLERK.post(at + "/termination", wish(today())).statusCode(200);
        MANAGER.post(at + "/termination/decision", CONFIRM)
                .statusCode(403)
                .body("code", equalTo("may-not-end-contract"));
        DEPARTMENT.post(at + "/termination/decision", CONFIRM).statusCode(200).body("status", equalTo("TERMINATED"));
    }

    @Test
    void ofEightWhoConfirmAtOnceOneEndsTheContract() throws Exception {
        var at = effective(keyAccount("BJ"), terms("80000"));
        CLERK.post(at + "/termination", wish(today())).statusCode(200);
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            Callable<Response> confirm = () -> DEPARTMENT
                    .request()
                    .contentType("application/json")
                    .body(CONFIRM)
                    .post(at + "/termination/decision");
            var answers = Race.of(pool, Collections.nCopies(RACERS, confirm));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("no-termination-open"));
        } finally {
            pool.shutdown();
        }
        await().untilAsserted(() -> assertThat(Desk.events(at))
                .filteredOn("ContractTerminated"::equals)
                .hasSize(1));
    }

    @Test
    void ofEightWhoConfirmAndRefuseAtOnceOneDecides() throws Exception {
        var at = effective(keyAccount("BJ"), terms("80000"));
        CLERK.post(at + "/termination", wish(today())).statusCode(200);
        var answers = race(IntStream.range(0, RACERS)
                .mapToObj(i -> posts(DEPARTMENT, at + "/termination/decision", i % 2 == 0 ? CONFIRM : REFUSE))
                .toList());
        assertOneWinner(answers, "no-termination-open");
        var ended = AUDITOR.get(at).extract().path("status").equals("TERMINATED");
        List<String> actions = AUDITOR.get(at + "/trail").extract().path("lines.action");
        assertThat(actions).last().isEqualTo(ended ? "TERMINATED" : "TERMINATION_REFUSED");
        assertThat(actions).containsOnlyOnce(ended ? "TERMINATED" : "TERMINATION_REFUSED");
    }

    @Test
    void anAmendmentIsSignedBeforeItsContractEndsOrNotAtAll() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < ROUNDS; round++) {
            var at = effective(customer, terms("8000"));
            var amendment = amended(at);
            Desk.approve(amendment);
            String copy = MANAGER.attach(amendment, "&kind=SIGNED_COPY", "双方签字盖章")
                    .statusCode(201)
                    .extract()
                    .path("id");
            var signature = Desk.signature(amendment, copy);
            CLERK.post(at + "/termination", wish(today())).statusCode(200);
            var answers = race(IntStream.range(0, RACERS)
                    .mapToObj(i -> i % 2 == 0
                            ? posts(DEPARTMENT, at + "/termination/decision", CONFIRM)
                            : posts(MANAGER, amendment + "/signature", signature))
                    .toList());
            assertOneWinner(every(answers, 0), "no-termination-open");
            assertThat(every(answers, 1))
                    .filteredOn(answer -> answer.statusCode() == 200)
                    .hasSizeLessThan(2);
            assertThat(every(answers, 1))
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("contract-wrong-status"));
            AUDITOR.get(at).body("status", equalTo("TERMINATED"));
            AUDITOR.get(amendment).body("status", equalTo("TERMINATED"));
            AUDITOR.get(at + "/trail").body("intact", equalTo(true)).body("lines[-1].action", equalTo("TERMINATED"));
            AUDITOR.get(amendment + "/trail").body("lines[-1].action", equalTo("TERMINATED"));
        }
    }

    @Test
    void amendmentsThatAreDrawnUpWhileTheirContractEndsEndWithIt() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < ROUNDS; round++) {
            var at = effective(customer, terms("8000"));
            CLERK.post(at + "/termination", wish(today())).statusCode(200);
            var answers = race(IntStream.range(0, RACERS)
                    .mapToObj(i ->
                            i == 0 ? posts(DEPARTMENT, at + "/termination/decision", CONFIRM) : drawsUpAndSubmits(at))
                    .toList());
            assertThat(answers.get(0).statusCode()).isEqualTo(200);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.jsonPath().getString("code"))
                            .isIn(null, "amendment-open", "contract-wrong-status"));
            List<String> left = AUDITOR.get(Desk.CONTRACTS + "?amends=" + Desk.idOf(at))
                    .extract()
                    .path("items.status");
            assertThat(left).allMatch("CANCELLED"::equals);
        }
    }

    private static Callable<Response> drawsUpAndSubmits(String at) {
        return () -> {
            var drawn = posts(CLERK, at + "/amendments", amendment()).call();
            return drawn.statusCode() == 201
                    ? CLERK.request().post(Desk.CONTRACTS + "/" + drawn.path("id") + "/submission")
                    : drawn;
        };
    }

    private static String amended(String at) {
        return Desk.CONTRACTS + "/"
                + CLERK.post(at + "/amendments", amendment())
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> amendment() {
        return Map.of("reason", "客户扩产", "terms", terms("9000"));
    }

    private static Callable<Response> posts(Someone by, String path, Map<String, Object> body) {
        return () -> by.request().contentType("application/json").body(body).post(path);
    }

    private static List<Response> race(List<Callable<Response>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            return Race.of(pool, requests);
        } finally {
            pool.shutdown();
        }
    }

    /** Of two kinds by turns. */
    private static List<Response> every(List<Response> answers, int kind) {
        return IntStream.range(0, RACERS)
                .filter(i -> i % 2 == kind)
                .mapToObj(answers::get)
                .toList();
    }

    private static void assertOneWinner(List<Response> answers, String code) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("code")).isEqualTo(code));
    }

    @Test
    void aContractOfAnotherOfficeIsNotEnded() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        Someone.named("clerk.sh", "office-clerk", "SH")
                .post(at + "/termination", wish(today()))
                .statusCode(404);
    }

    private static Map<String, Object> wish(LocalDate lastDay) {
        return Map.of("reason", "客户停产", "lastDay", lastDay.toString());
    }
}
