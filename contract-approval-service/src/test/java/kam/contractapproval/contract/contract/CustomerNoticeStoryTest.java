package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kam.contractapproval.Deal;
import kam.contractapproval.Desk;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** A customer's lawful notice ends the contract by itself; what we say to it is decided and undoes nothing (A21). */
@QuarkusTest
class CustomerNoticeStoryTest {
    private static final int RACERS = 8;
    private static final Someone REGISTRAR = Someone.named("registrar", "ka-specialist", null);
    private static final Map<String, Object> ACCEPT = Map.of("verdict", "ACCEPT");
    private static final Map<String, Object> OBJECT = Map.of("verdict", "OBJECT", "reason", "我方并未违约");
    private static final Map<String, Object> CONFIRM = Map.of("verdict", "CONFIRM");

    @Inject
    NoticeService notices;

    @Test
    void aNoticeWorksOnItsArrivalAndAnObjectionUndoesNothing() {
        var deal = Deal.effective("BJ", terms("8000"));
        var order = deal.cleared(1, false);
        var amendment = amended(deal.at());
        Desk.approve(amendment);
        CLERK.post(deal.at() + "/termination", Map.of("reason", "x", "lastDay", today().toString()))
                .statusCode(200);
        REGISTRAR
                .post(deal.at() + "/customer-notice", notice(deal.at(), today(), null))
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("termination", nullValue())
                .body("customerNotice.noticeWorksOn", equalTo(today().toString()))
                .body("customerNotice.noticeRecordedBy.id", equalTo("registrar"))
                .body("customerNotice.noticeAnswer", nullValue());
        AUDITOR.get(amendment).body("status", equalTo("TERMINATED"));
        AUDITOR.get(Deal.ORDERS + "/" + order).body("status", equalTo("CANCELLED"));
        await().untilAsserted(() ->
                assertThat(Desk.told(deal.at(), "ContractTerminated")).hasSize(1));
        var told = Desk.told(deal.at(), "ContractTerminated").get(0);
        assertThat(told.getString("reason")).isEqualTo("迟延交货");
        assertThat(told.getString("lastDay")).isEqualTo(today().minusDays(1).toString());
        assertThat(told.getString("askedBy")).isEqualTo("registrar");
        assertThat(told.getString("noticeArrivedOn")).isEqualTo(today().toString());

        DEPARTMENT
                .post(deal.at() + "/customer-notice/answer", Map.of("verdict", "OBJECT"))
                .statusCode(400)
                .body("code", equalTo("objection-reason-required"));
        MANAGER.post(deal.at() + "/customer-notice/answer", OBJECT)
                .statusCode(403)
                .body("code", equalTo("may-not-end-contract"));
        REGISTRAR
                .post(deal.at() + "/customer-notice/answer", OBJECT)
                .statusCode(403)
                .body("code", equalTo("second-person-needed"));
        DEPARTMENT
                .post(deal.at() + "/customer-notice/answer", OBJECT)
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("customerNotice.noticeAnswer", equalTo("OBJECT"))
                .body("customerNotice.noticeAnsweredBy.id", equalTo("department"));
        DEPARTMENT
                .post(deal.at() + "/customer-notice/answer", ACCEPT)
                .statusCode(409)
                .body("code", equalTo("customer-notice-answered"));
        DEPARTMENT
                .post(deal.at() + "/customer-notice/retraction", Map.of("reason", "误登记"))
                .statusCode(409)
                .body("code", equalTo("customer-notice-works"));
        List<String> actions = AUDITOR.get(deal.at() + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-3].note", equalTo("works from " + today()))
                .body("lines[-2].note", endsWith("the end asked for by clerk.bj lapses"))
                .body("lines[-3].comment", equalTo("迟延交货"))
                .extract()
                .path("lines.action");
        assertThat(actions).endsWith("CUSTOMER_NOTICE_RECORDED", "TERMINATED", "CUSTOMER_NOTICE_OBJECTED");
    }

    @Test
    void aNoticeThatNamesAPeriodWorksWhenThatIsOver() throws SQLException {
        var at = effective(keyAccount("BJ"), terms("8000"));
        REGISTRAR
                .post(at + "/customer-notice", notice(at, today(), today().plusDays(10)))
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"));
        CLERK.post(at + "/termination", Map.of("reason", "x", "lastDay", today().toString()))
                .statusCode(409)
                .body("code", equalTo("customer-notice-recorded"));
        DEPARTMENT
                .post(at + "/customer-notice/answer", ACCEPT)
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("customerNotice.noticeAnsweredAt", notNullValue());
        var id = UUID.fromString(idOf(at));
        assertThat(notices.due(200)).doesNotContain(id);
        notices.work(id);
        AUDITOR.get(at).body("status", equalTo("EFFECTIVE"));
        Desk.tamper("update contract set notice_works_on = notice_arrived_on where id = ?", idOf(at));
        notices.work(id);
        notices.work(id);
        AUDITOR.get(at).body("status", equalTo("TERMINATED"));
        await().untilAsserted(
                        () -> assertThat(Desk.told(at, "ContractTerminated")).hasSize(1));
    }

    @Test
    void aNoticeIsTakenBackBeforeItsDayByWhoeverDecides() {
        var at = effective(keyAccount("BJ"), terms("8000"));
        var reason = Map.<String, Object>of("reason", "已在期限内交货");
        DEPARTMENT
                .post(at + "/customer-notice/retraction", reason)
                .statusCode(409)
                .body("code", equalTo("no-customer-notice"));
        REGISTRAR
                .post(at + "/customer-notice", notice(at, today(), today().plusDays(10)))
                .statusCode(200);
        REGISTRAR
                .post(at + "/customer-notice/retraction", reason)
                .statusCode(403)
                .body("code", equalTo("second-person-needed"));
        MANAGER.post(at + "/customer-notice/retraction", reason)
                .statusCode(403)
                .body("code", equalTo("may-not-end-contract"));
        DEPARTMENT
                .post(at + "/customer-notice/retraction", reason)
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("customerNotice", nullValue());
        AUDITOR.get(at + "/trail")
                .body("lines[-1].action", equalTo("CUSTOMER_NOTICE_RETRACTED"))
                .body("lines[-1].comment", equalTo("已在期限内交货"));
        REGISTRAR.post(at + "/customer-notice", notice(at, today(), null)).statusCode(200);
    }

    @Test
    void aNoticeIsOnPaperAndOfAContractInEffectAndOfADayThatFits() {
        var at = effective(keyAccount("BJ"), terms("8000"));
        var wish = notice(at, today(), null);
        var without = new HashMap<>(wish);
        without.put("documentId", UUID.randomUUID().toString());
        REGISTRAR
                .post(at + "/customer-notice", without)
                .statusCode(409)
                .body("code", equalTo("customer-notice-missing"))
                .body("errors[0].pointer", equalTo("/documentId"));
        for (var wrong : List.of(
                Map.of("arrivedOn", today().plusDays(2).toString()),
                Map.of("arrivedOn", today().minusDays(2).toString()),
                Map.of("worksFrom", today().minusDays(2).toString()),
                Map.of("worksFrom", today().plusYears(9).toString()))) {
            var refused = new HashMap<>(wish);
            refused.putAll(wrong);
            REGISTRAR
                    .post(at + "/customer-notice", refused)
                    .statusCode(400)
                    .body("code", equalTo("contract-dates-invalid"))
                    .body(
                            "errors[0].pointer",
                            equalTo("/" + wrong.keySet().iterator().next()));
        }
        CLERK.post(at + "/customer-notice", wish).statusCode(403);
        String own = DEPARTMENT
                .attach(at, "&kind=CUSTOMER_NOTICE", "解除通知")
                .statusCode(201)
                .extract()
                .path("id");
        var alone = new HashMap<>(wish);
        alone.put("documentId", own);
        DEPARTMENT.post(at + "/customer-notice", alone).statusCode(403).body("code", equalTo("second-person-needed"));
        var unsigned = approved(keyAccount("BJ"), "8000");
        REGISTRAR
                .post(unsigned + "/customer-notice", wish)
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        CLERK.attach(unsigned, "&kind=CUSTOMER_NOTICE", "解除通知")
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        REGISTRAR.post(at + "/customer-notice", wish).statusCode(200);
        REGISTRAR.post(at + "/customer-notice", wish).statusCode(409).body("code", equalTo("contract-wrong-status"));
    }

    @Test
    void ofEightNoticesAndEndingsAtOnceOneEndsTheContract() throws Exception {
        var customer = keyAccount("BJ");
        for (int round = 0; round < 4; round++) {
            var at = effective(customer, terms("8000"));
            var wish = notice(at, today(), null);
            CLERK.post(at + "/termination", Map.of("reason", "x", "lastDay", today().toString()))
                    .statusCode(200);
            var answers = race(IntStream.range(0, RACERS)
                    .mapToObj(i -> i % 2 == 0
                            ? posts(REGISTRAR, at + "/customer-notice", wish)
                            : posts(DEPARTMENT, at + "/termination/decision", CONFIRM))
                    .toList());
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            for (int i = 0; i < RACERS; i++) {
                if (answers.get(i).statusCode() != 200) {
                    assertThat(answers.get(i).jsonPath().getString("code"))
                            .isEqualTo(i % 2 == 0 ? "contract-wrong-status" : "no-termination-open");
                }
            }
            List<String> actions = AUDITOR.get(at + "/trail")
                    .body("intact", equalTo(true))
                    .extract()
                    .path("lines.action");
            assertThat(actions).containsOnlyOnce("TERMINATED");
            await().untilAsserted(() ->
                    assertThat(Desk.told(at, "ContractTerminated")).hasSize(1));
        }
    }

    @Test
    void ofEightInstancesOneLetsTheNoticeWork() throws Exception {
        var at = effective(keyAccount("BJ"), terms("8000"));
        REGISTRAR
                .post(at + "/customer-notice", notice(at, today(), today().plusDays(1)))
                .statusCode(200);
        Desk.tamper("update contract set notice_works_on = notice_arrived_on where id = ?", idOf(at));
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            Callable<Void> work = () -> {
                notices.work(UUID.fromString(idOf(at)));
                return null;
            };
            for (var done : pool.invokeAll(Collections.nCopies(RACERS, work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        List<String> actions = AUDITOR.get(at + "/trail").extract().path("lines.action");
        assertThat(actions).containsOnlyOnce("TERMINATED");
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

    /** Of the paper, which is attached. */
    private static Map<String, Object> notice(String at, LocalDate arrivedOn, LocalDate worksFrom) {
        var notice = new HashMap<String, Object>();
        notice.put(
                "documentId",
                CLERK.attach(at, "&kind=CUSTOMER_NOTICE", "解除通知")
                        .statusCode(201)
                        .extract()
                        .path("id"));
        notice.put("arrivedOn", arrivedOn.toString());
        if (worksFrom != null) {
            notice.put("worksFrom", worksFrom.toString());
        }
        notice.put("ground", "迟延交货");
        return notice;
    }

    private static String amended(String at) {
        return Desk.CONTRACTS + "/"
                + CLERK.post(at + "/amendments", Map.of("reason", "客户扩产", "terms", terms("9000")))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
