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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.contractapproval.Desk;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerminationStoryTest {
    private static final int RACERS = 8;
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
