package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DEPUTY;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approve;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.sign;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.contractapproval.Desk;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendmentStoryTest {
    private static final int RACERS = 8;

    private String at;

    @BeforeEach
    void sign80000() {
        at = effective(keyAccount("BJ"), terms("80000"));
    }

    @Test
    void anAmendmentRunsTheTiersOnTheNewTotalAndItsTermsHoldOnceItIsSigned() {
        var amendment = amended(grown());
        AUDITOR.get(amendment)
                .body("status", equalTo("DRAFT"))
                .body("succession.amends", equalTo(idOf(at)))
                .body("succession.successionReason", equalTo("客户扩产"));
        CLERK.post(amendment + "/submission").statusCode(200);
        AUDITOR.get(amendment + "/route").body("tier", equalTo(2)).body("amount", equalTo(120000.0f));
        AUDITOR.get(at).body("amendedBy", nullValue()).body("amount", equalTo(80000.0f));
        decide(DEPARTMENT, amendment, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, amendment, "deputy-director-approves", "SIGN").statusCode(200);
        sign(DEPARTMENT, amendment);
        AUDITOR.get(at)
                .body("status", equalTo("EFFECTIVE"))
                .body("amount", equalTo(80000.0f))
                .body("amendedBy", equalTo(idOf(amendment)))
                .body("amountInForce", equalTo(120000.0f))
                .body("termsInForce.lines.sku", contains("SKU-1", "SKU-2"))
                .body("endsOn", equalTo(today().plusYears(1).toString()));
        await().untilAsserted(
                        () -> assertThat(Desk.told(at, "SettlementPlanned")).hasSize(2));
        assertThat(Desk.events(amendment)).last().isEqualTo("ContractApproved");
        var told = Desk.told(at, "ContractAmended").get(0);
        assertThat(told.getString("amendmentId")).isEqualTo(idOf(amendment));
        assertThat(told.getList("lines.sku")).containsExactly("SKU-1", "SKU-2");
        assertThat(told.getFloat("amount")).isEqualTo(120000);
        var planned = Desk.told(at, "SettlementPlanned").get(1);
        assertThat(planned.getString("previousOn"))
                .isEqualTo(today().plusMonths(1).toString());
        assertThat(planned.getString("setBy")).isNull();
        await().untilAsserted(() ->
                AUDITOR.get("/api/v1/payment-schedules/" + idOf(at)).body("amount", equalTo(120000.0f)));
        AUDITOR.get(at + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-1].action", equalTo("AMENDED"))
                .body("lines[-1].note", startsWith("by HT-"));
        AUDITOR.get(CONTRACTS + "?amends=" + idOf(at)).body("items.id", contains(idOf(amendment)));
    }

    @Test
    void oneAmendmentIsOpenAtATimeUntilItIsSignedOrGivenUp() {
        var first = amended(grown());
        CLERK.post(at + "/amendments", wish(grown())).statusCode(409).body("code", equalTo("amendment-open"));
        CLERK.post(first + "/cancellation").statusCode(200).body("status", equalTo("CANCELLED"));
        CLERK.post(first + "/submission").statusCode(409).body("code", equalTo("contract-wrong-status"));
        AUDITOR.get(first + "/route").statusCode(200).body("missing.size()", equalTo(0));
        amended(grown());
    }

    @Test
    void anAmendmentKeepsTheLinesNumbersAndGivesALineUpByItsQuantity() {
        var other = terms(List.of(line("SKU-9", "80000", "1")), "80000");
        CLERK.post(at + "/amendments", wish(other))
                .statusCode(400)
                .body("code", equalTo("lines-renumbered"))
                .body("errors[0].pointer", equalTo("/terms/lines/0"));
        var givenUp = new HashMap<>(line("SKU-1", "80000", "1"));
        givenUp.put("quantity", 0);
        var instead = terms(List.of(givenUp, line("SKU-2", "5000", "1")), "5000");
        CLERK.post(CONTRACTS, Map.of("customerId", keyAccount("BJ"), "terms", instead))
                .statusCode(400)
                .body("code", equalTo("line-without-quantity"))
                .body("errors[0].pointer", equalTo("/terms/lines/0/quantity"));
        var amendment = amended(instead);
        var etag = CLERK.get(amendment).extract().header("ETag");
        CLERK.put(amendment, etag, Map.of("terms", other)).statusCode(400).body("code", equalTo("lines-renumbered"));
        approve(amendment);
        sign(MANAGER, amendment);
        AUDITOR.get(at).body("amountInForce", equalTo(5000.0f));
    }

    @Test
    void onlyAContractInEffectIsAmendedAndAnAmendmentIsNot() {
        var draft = Desk.draft(keyAccount("BJ"), terms("1000"));
        CLERK.post(draft + "/amendments", wish(terms("2000")))
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        var amendment = amended(terms("90000"));
        approve(amendment);
        sign(MANAGER, amendment);
        for (var refused : List.of(
                CLERK.post(amendment + "/amendments", wish(terms("95000"))),
                CLERK.post(amendment + "/renewal", term(2, 3)),
                CLERK.post(amendment + "/termination", Map.of("reason", "x", "lastDay", today().toString())))) {
            refused.statusCode(409).body("code", equalTo("amends-another"));
        }
        var second = amended(terms("95000"));
        approve(second);
        sign(MANAGER, second);
        AUDITOR.get(at).body("amendedBy", equalTo(idOf(second)));
    }

    @Test
    void ofEightAmendmentsAtOnceOneIsDrafted() throws Exception {
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            Callable<Response> draft = () -> CLERK.request()
                    .contentType("application/json")
                    .body(wish(grown()))
                    .post(at + "/amendments");
            var answers = Race.of(pool, Collections.nCopies(RACERS, draft));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("amendment-open"));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRenewalHasTheSameTermsForTheTimeAfterAndNamesWhatItRenews() {
        CLERK.post(at + "/renewal", term(0, 1)).statusCode(400).body("errors[0].pointer", equalTo("/validFrom"));
        var renewal = CLERK.post(at + "/renewal", term(1, 2))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("succession.renews", equalTo(idOf(at)))
                .body("amount", equalTo(80000.0f))
                .body(
                        "terms.validFrom",
                        equalTo(today().plusYears(1).plusDays(1).toString()))
                .extract();
        assertThat(renewal.<String>path("number"))
                .isNotEqualTo(AUDITOR.get(at).extract().path("number"));
        CLERK.post(at + "/renewal", term(1, 2)).statusCode(409).body("code", equalTo("already-renewed"));
        CLERK.post(CONTRACTS + "/" + renewal.path("id") + "/cancellation").statusCode(200);
        String signed = CONTRACTS + "/"
                + CLERK.post(at + "/renewal", term(1, 2))
                        .statusCode(201)
                        .extract()
                        .path("id");
        approve(signed);
        sign(MANAGER, signed);
        await().untilAsserted(
                        () -> assertThat(Desk.told(signed, "ContractEffective")).hasSize(1));
        assertThat(Desk.told(signed, "ContractEffective").get(0).getString("renews"))
                .isEqualTo(idOf(at));
    }

    @Test
    void anAmendmentOfAnotherOfficesContractIsAsIfTheContractWereNotThere() {
        Someone.named("clerk.sh", "office-clerk", "SH")
                .post(at + "/amendments", wish(grown()))
                .statusCode(404);
        AUDITOR.get(CONTRACTS + "?amends=" + idOf(at)).body("items.size()", not(equalTo(1)));
    }

    private String amended(Map<String, Object> terms) {
        return CONTRACTS + "/"
                + CLERK.post(at + "/amendments", wish(terms))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> wish(Map<String, Object> terms) {
        return Map.of("reason", "客户扩产", "terms", terms);
    }

    private static Map<String, Object> grown() {
        return terms(List.of(line("SKU-1", "80000", "1"), line("SKU-2", "40000", "1")), "120000");
    }

    /** From the day after so many years to the end of so many. */
    private static Map<String, Object> term(int from, int until) {
        return Map.of(
                "validFrom", today().plusYears(from).plusDays(from).toString(),
                "validUntil", today().plusYears(until).toString());
    }
}
