package kam.contractapproval.trade.schedule;

import static kam.contractapproval.Deal.SCHEDULES;
import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Deal;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScheduleStoryTest {
    private static final Someone FINANCE = Someone.named("finance", "finance", null);

    @Test
    void aContractIsPaidForDeliveredAndSettled() {
        var deal = Deal.effective("BJ", Desk.terms("80000"));
        var at = SCHEDULES + "/" + deal.scheduled();
        AUDITOR.get(at)
                .body("instalments.state", contains("DUE"))
                .body("settlement", equalTo("OPEN"))
                .body("settlementPlan.plannedOn", equalTo(today().plusMonths(1).toString()));
        CLERK.post(at + "/settlement").statusCode(409).body("code", equalTo("not-fully-delivered"));
        deal.delivered(1);
        await().untilAsserted(() -> AUDITOR.get(at).body("fullyDelivered", equalTo(true)));
        CLERK.post(at + "/settlement").statusCode(409).body("code", equalTo("not-fully-collected"));
        var payment = deal.payment("80000.00");
        Deal.tell(payment);
        Deal.tell(payment);
        await().untilAsserted(() -> AUDITOR.get(at).body("instalments.state", contains("COLLECTED")));
        FINANCE.post(at + "/settlement-confirmation").statusCode(409).body("code", equalTo("settlement-wrong-status"));
        CLERK.post(at + "/settlement").statusCode(200).body("settlement", equalTo("PROPOSED"));
        FINANCE.post(at + "/settlement-confirmation")
                .statusCode(200)
                .body("settlement", equalTo("SETTLED"))
                .body("collected", equalTo(80000.0f));
        AUDITOR.get("/api/v1/contracts/" + deal.contract()).body("status", equalTo("COMPLETED"));
        AUDITOR.get("/api/v1/contracts/" + deal.contract() + "/trail")
                .body("intact", equalTo(true))
                .body("lines.action", hasItem("SETTLED"));
        await().untilAsserted(
                        () -> assertThat(Desk.events("/" + deal.contract())).contains("ContractSettled"));
        deal.ordered(1, false).statusCode(409).body("code", equalTo("contract-wrong-status"));
    }

    @Test
    void theSettlementIsPlannedAnewForAReasonConfirmedByAnotherAndTold() {
        var deal = Deal.effective("BJ", Desk.terms("80000"));
        var at = SCHEDULES + "/" + deal.scheduled();
        var day = today().plusMonths(2).toString();
        var plan = Map.of("plannedOn", day, "reason", "客户验收推迟");
        String version = CLERK.get(at).extract().header("ETag");
        CLERK.put(at + "/settlement-plan", "\"999\"", plan).statusCode(412);
        CLERK.put(at + "/settlement-plan", version, plan)
                .statusCode(200)
                .body("settlementPlan.plannedOn", equalTo(day))
                .body("settlementPlan.setBy.id", equalTo("clerk.bj"));
        CLERK.put(at + "/settlement-plan", version, Map.of("plannedOn", day))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        var seen = Map.of("plannedOn", day);
        CLERK.post(at + "/settlement-plan/confirmation", seen).statusCode(403);
        FINANCE.post(at + "/settlement-plan/confirmation", Map.of("plannedOn", today().toString()))
                .statusCode(409)
                .body("code", equalTo("settlement-plan-changed"));
        MANAGER.post(at + "/settlement-plan/confirmation", seen)
                .statusCode(200)
                .body("settlementPlan.confirmedBy.id", equalTo("manager.bj"));
        FINANCE.post(at + "/settlement-plan/confirmation", seen)
                .statusCode(409)
                .body("code", equalTo("no-settlement-plan-to-confirm"));
        await().untilAsserted(
                        () -> assertThat(Desk.told(at, "SettlementPlanned")).hasSize(3));
        var told = Desk.told(at, "SettlementPlanned");
        assertThat(told)
                .extracting(event -> event.getString("plannedOn"), event -> event.getString("confirmedBy"))
                .containsExactly(
                        tuple(today().plusMonths(1).toString(), null), tuple(day, null), tuple(day, "manager.bj"));
        assertThat(told.get(1).<Object>get())
                .isEqualTo(Map.ofEntries(
                        Map.entry("contractId", deal.contract().toString()),
                        Map.entry("number", CLERK.get(at).extract().path("contractNumber")),
                        Map.entry("customerId", deal.customer().toString()),
                        Map.entry("office", "BJ"),
                        Map.entry("accountManager", "wang"),
                        Map.entry("plannedOn", day),
                        Map.entry("previousOn", today().plusMonths(1).toString()),
                        Map.entry("reason", "客户验收推迟"),
                        Map.entry("setBy", "clerk.bj"),
                        Map.entry("setOn", today().toString())));
    }

    @Test
    void whatIsPaidBeforeTheContractIsHeardOfIsNotLostAndWhatIsLateIsListed() {
        var deal = new Deal("BJ", UUID.randomUUID(), UUID.randomUUID());
        var at = SCHEDULES + "/" + deal.contract();
        Deal.tell(deal.payment("30.00"));
        CLERK.get(at).statusCode(404);
        Deal.tell(effective(deal));
        deal.scheduled();
        await().untilAsserted(() -> CLERK.get(at)
                .body("instalments.state", contains("OVERDUE", "DUE"))
                .body("overdue", equalTo(10.0f)));
        var late = SCHEDULES + "?overdue=true&customerId=" + deal.customer();
        CLERK.get(late).body("items.id", contains(deal.contract().toString()));
        Deal.tell(deal.payment("10.00"));
        await().untilAsserted(() ->
                CLERK.get(late).body("items.id", not(hasItem(deal.contract().toString()))));
        CLERK.get(SCHEDULES + "?office=BJ&customerId=" + deal.customer())
                .body("items.id", contains(deal.contract().toString()));
        Someone.named("clerk.sh", "office-clerk", "SH").get(at).statusCode(404);
    }

    private static ContractEffective effective(Deal deal) {
        return new ContractEffective(
                deal.contract(),
                "HT-X-" + deal.contract(),
                deal.customer(),
                "BJ",
                "wang",
                new BigDecimal("100.00"),
                today(),
                today(),
                today().plusYears(1),
                List.of(new AgreedLine(1, "SKU-1", "轴承", "件", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE)),
                List.of(
                        new Instalment(1, today().minusDays(1), new BigDecimal("40.00")),
                        new Instalment(2, today().plusDays(1), new BigDecimal("60.00"))),
                "PURCHASE",
                null,
                null);
    }
}
