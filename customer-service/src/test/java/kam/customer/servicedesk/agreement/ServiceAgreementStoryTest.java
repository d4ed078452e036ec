package kam.customer.servicedesk.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.KeyAccounts;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceAgreementStoryTest {
    private static final String AGREEMENTS = "/api/v1/service-agreements";
    private static final String PLAN = """
            {"reason": "会议讨论", "plan": {"needs": "稳健增值", "services": "专属理财", "strategy": "六成固收", "amount": %s}}""";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    private Response register(UUID customer) {
        return beijing.manager().body(DeskForms.agreement(customer)).post(AGREEMENTS);
    }

    private Response post(String agreement, String action, String body) {
        return beijing.manager().body(body).post(agreement + "/" + action);
    }

    private String evaluation() {
        return "{\"evaluatedOn\": \"%s\", \"assets\": 8000000, \"standing\": \"财务良好\"}".formatted(calendar.today());
    }

    private String signing(String document) {
        return "{\"signedOn\": \"%s\", \"documentId\": \"%s\"}".formatted(calendar.today(), document);
    }

    private String attach(String agreement, String kind) {
        var attached = Desk.attach("office-manager", "BJ", agreement + "/documents?name=xy.pdf&kind=" + kind);
        attached.then().statusCode(201);
        return attached.jsonPath().getString("id");
    }

    private static String allocation(String... amounts) {
        return Stream.of(amounts)
                .map(amount -> "{\"purpose\": \"债券\", \"amount\": " + amount + "}")
                .collect(Collectors.joining(",", "{\"lines\": [", "]}"));
    }

    private void planned(String agreement, String amount) {
        post(agreement, "plans", PLAN.formatted(amount)).then().statusCode(200);
    }

    private void signedAndFiled(String agreement) {
        post(agreement, "signature", signing(attach(agreement, "SIGNED_AGREEMENT")))
                .then()
                .statusCode(200);
        Desk.post("ka-specialist", agreement + "/filing", "")
                .then()
                .statusCode(200)
                .body("filingNumber", startsWith("XB-"));
    }

    @Test
    void anAgreementRunsFromRegistrationToAdjustment() {
        var id = Office.id(register(KeyAccounts.of(beijing, "BJ")));
        var agreement = AGREEMENTS + "/" + id;
        post(agreement, "evaluations", evaluation()).then().statusCode(200).body("status", equalTo("SURVEYED"));
        post(agreement, "meetings", DeskForms.meeting(calendar.today())).then().statusCode(200);
        planned(agreement, "500000.5");
        signedAndFiled(agreement);
        Desk.post("finance", agreement + "/allocation", allocation("300000", "200000"))
                .then()
                .statusCode(400)
                .body("code", equalTo("allocation-does-not-sum"))
                .body("errors.pointer", contains("/lines"));
        Desk.post("finance", agreement + "/allocation", allocation("300000", "200000.50"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EXECUTION"));
        Desk.post("finance", agreement + "/evaluations", evaluation())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EXECUTION"));
        planned(agreement, "600000");
        signedAndFiled(agreement);
        Desk.get("auditor", agreement)
                .then()
                .body("agreementVersion", equalTo(2))
                .body("signed.plan.amount", contains(500000.5f, 600000.0f))
                .body("allocations", hasSize(2));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", id)).hasSize(2));
    }

    @Test
    void anAgreementInExecutionIsEnded() {
        var agreement = AGREEMENTS + "/" + Office.id(register(KeyAccounts.of(beijing, "BJ")));
        post(agreement, "evaluations", evaluation()).then().statusCode(200);
        planned(agreement, "500000");
        signedAndFiled(agreement);
        Desk.post("finance", agreement + "/allocation", allocation("500000"))
                .then()
                .statusCode(200);
        post(agreement, "ending", Desk.reason("合同到期")).then().statusCode(200).body("status", equalTo("ENDED"));
    }

    @Test
    void nothingIsSignedWithoutTheSignedText() {
        var agreement = AGREEMENTS + "/" + Office.id(register(KeyAccounts.of(beijing, "BJ")));
        var other = attach(agreement, "OTHER");
        post(agreement, "signature", signing(other))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-wrong-status"));
        post(agreement, "evaluations", evaluation()).then().statusCode(200);
        planned(agreement, "1");
        post(agreement, "signature", signing(other))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-document-missing"))
                .body("errors.pointer", contains("/documentId"));
        post(agreement, "plans", PLAN.formatted("0")).then().statusCode(400);
        Desk.get("auditor", agreement + "/documents").then().body("kind", contains("OTHER"));
        Desk.get("auditor", agreement + "/documents/" + other)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        post(agreement, "refusal", Desk.reason("客户另有安排")).then().statusCode(200);
        post(agreement, "ending", Desk.reason("x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-wrong-status"));
    }

    @Test
    void aKeyAccountHasOneAgreementAtATime() {
        register(beijing.register()).then().statusCode(409).body("code", equalTo("not-a-key-account"));
        var customer = KeyAccounts.of(beijing, "BJ");
        var agreement = AGREEMENTS + "/" + Office.id(register(customer));
        register(customer).then().statusCode(409).body("code", equalTo("agreement-exists"));
        post(agreement, "refusal", Desk.reason("客户另有安排")).then().statusCode(200);
        Office.id(register(customer));
        assertThat(Desk.count(AGREEMENTS + "?status=DECLINED&customerId=" + customer))
                .isEqualTo(1);
    }
}
