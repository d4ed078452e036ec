package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DEPUTY;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.listed;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kam.contractapproval.Desk;
import kam.contractapproval.Policies;
import kam.contractapproval.Race;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ProposedContract;
import kam.events.ApplicationEvent.ProposedInstalment;
import kam.events.ApplicationEvent.ProposedLine;
import kam.testing.Events;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under a policy that adds up a customer's contracts of a month and sends floor breaches one tier up. */
@QuarkusTest
class TieringStoryTest {
    private static final int ROUNDS = 20;

    private UUID customer;

    @BeforeEach
    void activate() {
        customer = keyAccount("BJ");
        listed("SKU-1", "1");
        Policies.inForce(Policies.addingUp(30));
    }

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void aContractThatWasSplitIsTieredByTheSumAndSaysSo() {
        var first = submitted(customer, "60000");
        AUDITOR.get(first + "/route").body("tier", equalTo(1)).body("addedUpContracts", empty());
        String number = AUDITOR.get(first).extract().path("number");
        var second = submitted(customer, "40000");
        AUDITOR.get(second + "/route")
                .body("tier", equalTo(2))
                .body("amount", equalTo(100000.0f))
                .body("addedUp", equalTo(60000.0f))
                .body("addedUpContracts", contains(number))
                .body("why", containsString("合同金额 40000.00 元，与该客户近期其他合同"));
        AUDITOR.get(submitted(keyAccount("BJ"), "40000") + "/route").body("tier", equalTo(1));
    }

    @Test
    void whatWasTakenBackOrRejectedCountsNoMore() {
        var withdrawn = submitted(customer, "60000");
        CLERK.post(withdrawn + "/withdrawal").statusCode(200);
        var rejected = submitted(customer, "70000");
        decide(MANAGER, rejected, "office-manager-signs", "REJECT").statusCode(200);
        AUDITOR.get(submitted(customer, "40000") + "/route")
                .body("tier", equalTo(1))
                .body("addedUp", equalTo(0.0f));
    }

    @Test
    void twoContractsOfOneCustomerThatAreSubmittedAtOnceDoNotMissEachOther() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var one = keyAccount("BJ");
                var drafts = List.of(draft(one, terms("60000")), draft(one, terms("60000")));
                var answers = Race.of(
                        pool,
                        drafts.stream()
                                .<Callable<Response>>map(
                                        at -> () -> CLERK.request().post(at + "/submission"))
                                .toList());
                assertThat(answers).extracting(Response::statusCode).containsOnly(200);
                Stream<Integer> tiers = drafts.stream()
                        .map(at -> AUDITOR.get(at + "/route").extract().path("tier"));
                assertThat(tiers).containsExactlyInAnyOrder(1, 2);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aLineUnderThePriceInForceGoesOneTierUpWhateverFloorItsOfficeWrote() {
        var sku = "SKU-" + UUID.randomUUID();
        listed(sku, "90001");
        var at = draft(customer, terms(List.of(line(sku, "90000", "1")), "90000"));
        for (var round : List.of("preview", "submitted")) {
            AUDITOR.get(at + "/route")
                    .body("tier", equalTo(2))
                    .body("escalated", equalTo(true))
                    .body("linesUnderFloor", contains(1))
                    .body("why", containsString("低于结算底价，因此上报一级"));
            if (round.equals("preview")) {
                CLERK.post(at + "/submission").statusCode(200);
            }
        }
        AUDITOR.get(at).body("internalAnnex.underFloor", contains(true));
    }

    @Test
    void underTheFloorPriceAtTheTopTheSubmissionNeedsAWrittenReason() {
        var at = draft(customer, terms(List.of(line("SKU-1", "300000", "300000.01")), "300000"));
        AUDITOR.get(at + "/route").body("missing", contains("floor-reason", "submission"));
        CLERK.post(at + "/submission")
                .statusCode(400)
                .body("code", equalTo("floor-reason-required"))
                .body("errors[0].pointer", equalTo("/floorReason"));
        CLERK.post(at + "/submission", Map.of()).statusCode(400).body("code", equalTo("floor-reason-required"));
        CLERK.post(at + "/submission", Map.of("reason", "x")).statusCode(400);
        CLERK.post(at + "/submission", Map.of("floorReason", "战略客户")).statusCode(200);
        AUDITOR.get(at + "/route").body("tier", equalTo(3)).body("floorReason", equalTo("战略客户"));
        AUDITOR.get(at + "/trail").body("lines[-1].comment", equalTo("战略客户"));
    }

    @Test
    void anApplicationUnderTheFloorPriceAtTheTopGetsItsReasonFromWhoApprovesLast() {
        var at = submittedApplication("300000", "300000.01");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, at, "deputy-director-signs", "SIGN").statusCode(200);
        var bare = decision(at, "director-approves", "SIGN");
        bare.remove("comment");
        DIRECTOR.post(at + "/decisions", bare).statusCode(400).body("code", equalTo("floor-reason-required"));
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(200).body("status", equalTo("APPROVED"));
        AUDITOR.get(at + "/route").body("floorReason", equalTo("已阅"));
    }

    private static String submittedApplication(String amount, String floor) {
        var id = UUID.randomUUID();
        var price = new BigDecimal(amount);
        var today = Desk.today();
        var proposal = new ProposedContract(
                List.of(new ProposedLine(1, "SKU-1", "轴承", "件", BigDecimal.ONE, price, new BigDecimal(floor))),
                price,
                "送货上门",
                today,
                today.plusYears(1),
                List.of(new ProposedInstalment(1, today.plusMonths(1), price)));
        Events.publish(
                new ApplicationSubmitted(
                        id, "SQ-1", 1, UUID.randomUUID(), "华北机电", "BJ", "wang", "clerk.bj", proposal, List.of(), null),
                Instant.now());
        var found = Desk.CONTRACTS + "?applicationId=" + id;
        await().until(() -> !AUDITOR.get(found).extract().<List<?>>path("items").isEmpty());
        return Desk.CONTRACTS + "/" + AUDITOR.get(found).extract().path("items[0].id");
    }
}
