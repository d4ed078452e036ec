package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DEPUTY;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.signature;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import kam.testing.TestStack;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractStoryTest {
    @TestHTTPResource("/")
    URI server;

    @Test
    void aSmallContractRunsFromDraftToEffect() {
        var at = approved(keyAccount("BJ"), "99999.99");
        AUDITOR.get(at)
                .body("status", equalTo("APPROVED"))
                .body("filing.filingNumber", notNullValue())
                .body(
                        "filing.filedDigest",
                        equalTo(AUDITOR.get(at + "/route").extract().path("digest")));
        AUDITOR.get(at + "/route").body("missing", contains("signed-copy"));

        String copy = MANAGER.attach(at, "&kind=SIGNED_COPY", "双方签字盖章")
                .statusCode(201)
                .extract()
                .path("id");
        DEPARTMENT.post(at + "/signature", signature(at, copy)).statusCode(403).body("code", equalTo("may-not-file"));
        MANAGER.post(at + "/signature", signature(at, UUID.randomUUID().toString()))
                .statusCode(409)
                .body("code", equalTo("signed-copy-missing"));
        MANAGER.post(at + "/signature", signature(at, copy)).statusCode(200).body("status", equalTo("EFFECTIVE"));

        await().untilAsserted(() -> assertThat(Desk.events(at))
                .containsExactly(
                        "ContractSubmitted",
                        "ContractStepSigned",
                        "ContractStepSigned",
                        "ContractApproved",
                        "ContractEffective",
                        "SettlementPlanned"));
        assertThat(Desk.told(at, "ContractEffective").get(0).getString("kind")).isEqualTo("PURCHASE");
        AUDITOR.get(at + "/trail")
                .body("intact", equalTo(true))
                .body(
                        "lines.action",
                        contains(
                                "DRAFTED", "SUBMITTED", "SIGNED", "APPROVED", "DOCUMENT_ATTACHED", "SIGNED_COPY_FILED"))
                .body(
                        "lines.person.id",
                        contains("clerk.bj", "clerk.bj", "manager.bj", "department", "manager.bj", "manager.bj"));
    }

    @Test
    void everyBoundaryAmountTakesTheTierOfTheSource() {
        var customer = keyAccount("BJ");
        Map.of("99999.99", 1, "100000", 2, "299999.99", 2, "300000", 3)
                .forEach((amount, tier) -> AUDITOR.get(draft(customer, terms(amount)) + "/route")
                        .body("preview", equalTo(true))
                        .body("tier", equalTo(tier))
                        .body("missing", contains("submission")));
    }

    @Test
    void aSubmissionNeedsNeitherBodyNorMediaType() throws Exception {
        var at = draft(keyAccount("BJ"), terms("80000"));
        var request = HttpRequest.newBuilder(server.resolve(at + "/submission"))
                .header("Authorization", "Bearer " + CLERK.token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void theRouteExplainsItself() {
        var at = submitted(keyAccount("BJ"), "300000");
        AUDITOR.get(at + "/route")
                .statusCode(200)
                .body("preview", equalTo(false))
                .body("why", containsString("合同金额 300000.00 元达到 300000.00 元"))
                .body("policyVersion", equalTo(1))
                .body("steps.state", contains("OPEN", "OPEN", "WAITING"))
                .body("steps.role", contains("ka-approver", "deputy-sales-director", "sales-director"))
                .body("mayNotDecide.id", contains("clerk.bj"))
                .body("missing", contains("department-signs", "deputy-director-signs", "director-approves"));
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(409).body("code", equalTo("step-not-open"));
        decide(DEPUTY, at, "deputy-director-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void aReturnedContractIsEditedAndTieredAgain() {
        var at = submitted(keyAccount("BJ"), "80000");
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        var etag = CLERK.get(at).extract().header("ETag");
        CLERK.put(at, etag, Map.of("terms", terms("300000")))
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        var late = decision(at, "department-approves", "SIGN");
        decide(DEPARTMENT, at, "department-approves", "RETURN")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("digest", nullValue());
        etag = CLERK.get(at).extract().header("ETag");
        CLERK.put(at, "\"0\"", Map.of("terms", terms("300000"))).statusCode(412);
        CLERK.put(at, etag, Map.of("terms", terms("300000"))).statusCode(200);
        CLERK.post(at + "/submission").statusCode(200);
        AUDITOR.get(at + "/route").body("tier", equalTo(3)).body("steps.state", contains("OPEN", "OPEN", "WAITING"));
        DEPARTMENT.post(at + "/decisions", late).statusCode(409).body("code", equalTo("step-already-decided"));
        await().untilAsserted(() -> assertThat(Desk.events(at))
                .containsExactly("ContractSubmitted", "ContractStepSigned", "ContractReturned", "ContractSubmitted"));
    }

    @Test
    void aDecisionOnOtherContentOrWithoutAReasonIsRefused() {
        var at = submitted(keyAccount("BJ"), "80000");
        var decision = decision(at, "office-manager-signs", "SIGN");
        decision.put("digest", "0".repeat(64));
        MANAGER.post(at + "/decisions", decision).statusCode(409).body("code", equalTo("content-changed"));
        var bare = decision(at, "office-manager-signs", "REJECT");
        bare.remove("comment");
        MANAGER.post(at + "/decisions", bare)
                .statusCode(400)
                .body("code", equalTo("reason-required"))
                .body("errors[0].pointer", equalTo("/comment"));
        decide(DEPARTMENT, at, "office-manager-signs", "SIGN").statusCode(403).body("code", equalTo("may-not-decide"));
    }

    @Test
    void theManagerWhoSubmittedAContractMayNotSignIt() {
        var at = draft(keyAccount("BJ"), terms("80000"));
        MANAGER.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN")
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        decide(Someone.named("second.manager.bj", "office-manager", "BJ"), at, "office-manager-signs", "SIGN")
                .statusCode(200);
    }

    @Test
    void aContractOfAnotherOfficeIsAsIfItWereNotThere() {
        var at = submitted(keyAccount("BJ"), "80000");
        var stranger = Someone.named("manager.sh", "office-manager", "SH");
        stranger.get(at).statusCode(404);
        stranger.get(at + "/route").statusCode(404);
        stranger.get(at + "/trail").statusCode(404);
        stranger.post(at + "/decisions", decision(at, "office-manager-signs", "SIGN"))
                .statusCode(404);
        stranger.post(at + "/withdrawal").statusCode(404);
        stranger.get(CONTRACTS).body("items.findAll { it.office != 'SH' }", empty());
    }

    @Test
    void aContractNeedsAConfirmedKeyAccount() {
        var customer = UUID.randomUUID();
        var wish = Map.of("customerId", customer, "terms", terms("1"));
        CLERK.post(CONTRACTS, wish)
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("customer-unknown"));
        ToldCustomers.prospect(customer, "KH-2", "华东", "BJ", "wang");
        await().untilAsserted(
                        () -> CLERK.post(CONTRACTS, wish).statusCode(409).body("code", equalTo("not-a-key-account")));
    }

    @Test
    void aContractGoesWithItsCustomerWhileItIsWritten() {
        var customer = keyAccount("BJ");
        var chosen = terms("80000");
        chosen.put("accountManager", "chen");
        var at = draft(customer, chosen);
        var amended = effective(customer, terms("1"));
        var amendment = CONTRACTS
                + "/"
                + CLERK.post(amended + "/amendments", Map.of("reason", "客户扩产", "terms", terms("2")))
                        .statusCode(201)
                        .extract()
                        .path("id");
        var decidedOn = submitted(customer, "80000");
        var read = AUDITOR.get(at).extract().header("ETag");

        ToldCustomers.keyAccount(customer, "KH-1", "岭南机械", "BJ", "wang");
        await().untilAsserted(() ->
                AUDITOR.get(at).body("customerName", equalTo("岭南机械")).body("terms.accountManager", equalTo("chen")));
        CLERK.put(at, read, Map.of("terms", chosen)).statusCode(412);
        AUDITOR.get(CONTRACTS + "?q=lingnanjixie").body("items.id", hasItem(idOf(at)));
        AUDITOR.get(decidedOn).body("customerName", equalTo("华北机电"));

        ToldCustomers.keyAccount(customer, "KH-1", "岭南机械", "SH", "li");
        await().untilAsserted(() ->
                AUDITOR.get(at).body("office", equalTo("SH")).body("terms.accountManager", equalTo("li")));
        AUDITOR.get(amendment).body("office", equalTo("BJ")).body("customerName", equalTo("岭南机械"));
        AUDITOR.get(decidedOn).body("office", equalTo("BJ"));
        CLERK.post(decidedOn + "/withdrawal")
                .statusCode(200)
                .body("office", equalTo("SH"))
                .body("customerName", equalTo("岭南机械"))
                .body("terms.accountManager", equalTo("li"));

        ToldCustomers.lost(customer, "KH-1", "岭南矿机", "SH", "li");
        await().untilAsserted(() -> AUDITOR.get(at).body("customerName", equalTo("岭南矿机")));
        Someone.named("clerk.sh", "office-clerk", "SH")
                .post(at + "/submission")
                .statusCode(409)
                .body("code", equalTo("not-a-key-account"));
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    @Test
    void theSettlementPriceInForceIsFrozenAndNeverOnTheCustomersCopy() {
        var sku = "SKU-" + UUID.randomUUID();
        var pricing = Someone.named("books", "sales-company-clerk", null);
        pricing.post("/api/v1/settlement-prices", price(sku, "70.00")).statusCode(201);
        var customer = keyAccount("BJ");
        var at = draft(customer, terms(List.of(line(sku, "90", "95"), line("UNLISTED", "10", "8.5")), "100"));
        AUDITOR.get(at).body("internalAnnex.settlementPrice", contains(nullValue(), nullValue()));
        CLERK.post(at + "/submission").statusCode(200);
        pricing.post("/api/v1/settlement-prices", price(sku, "75.00")).statusCode(201);
        AUDITOR.get(at)
                .body("internalAnnex.settlementPrice", contains(70.0f, 8.5f))
                .body("internalAnnex.underFloor", contains(true, false));
        AUDITOR.get(at + "/route").body("linesUnderFloor", contains(1));
        var copy = CLERK.get(at + "/customer-copy").statusCode(200).extract().asString();
        assertThat(copy).contains("华北机电").doesNotContainIgnoringCase("floor").doesNotContainIgnoringCase("settlement");
        pricing.post("/api/v1/settlement-prices", price(sku, "1", today().minusDays(2)))
                .statusCode(400)
                .body("code", equalTo("effective-in-the-past"));
    }

    @Test
    void theTextOfADraftIsPartOfWhatIsApproved() {
        var customer = keyAccount("BJ");
        var at = draft(customer, terms("80000"));
        CLERK.attach(at, "&kind=SIGNED_COPY", "x").statusCode(409);
        CLERK.attach(at, "&kind=CONTRACT_TEXT", "合同文本一").statusCode(201);
        var first = CLERK.post(at + "/submission").statusCode(200).extract().path("digest");
        CLERK.attach(at, "&kind=CONTRACT_TEXT", "合同文本二").statusCode(409);
        CLERK.post(at + "/withdrawal").statusCode(200);
        CLERK.attach(at, "&kind=CONTRACT_TEXT", "合同文本二").statusCode(201);
        CLERK.post(at + "/submission").statusCode(200).body("digest", not(equalTo(first)));
        CLERK.get(at + "/documents").body("kind", contains("CONTRACT_TEXT", "CONTRACT_TEXT"));
    }

    private static Map<String, Object> price(String sku, String price) {
        return price(sku, price, today());
    }

    private static Map<String, Object> price(String sku, String price, LocalDate from) {
        return Map.of("sku", sku, "unit", "件", "price", new BigDecimal(price), "effectiveFrom", from.toString());
    }
}
