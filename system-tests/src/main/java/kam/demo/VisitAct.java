package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 7. A visit and a gift for each account: planned, approved, paid for, reported. */
final class VisitAct {
    private static final String VISITS = "/api/v1/visit-plans";
    private static final String GIFTS = "/api/v1/gift-applications";

    private final Stage stage;

    VisitAct(Stage stage) {
        this.stage = stage;
    }

    void play(List<Account> accounts) {
        var today = stage.business().today();
        stage.transcript().act(7, "拜访与礼品 · A visit and a gift");
        for (var account : accounts) {
            visit(account, today);
        }
        gift(accounts.get(0), today);
        stage.transcript().note(accounts.size() + " visits planned, approved, budgeted, reported and settled");
    }

    private void visit(Account account, LocalDate today) {
        carryOut(account, plan(account, today), today);
    }

    JsonNode plan(Account account, LocalDate today) {
        var manager = stage.dataset().person(account.customer.accountManager());
        return stage.api()
                .post(
                        manager,
                        VISITS,
                        Map.of(
                                "customerId", account.id.toString(),
                                "details",
                                        Map.of(
                                                "purpose", "了解下季度需求，核对货款",
                                                "preparation", "对账资料、新品样本",
                                                "plannedOn", today.toString(),
                                                "people", people(account, manager),
                                                "budgetLines", List.of(Map.of("kind", "TRAVEL", "amount", 600)))));
    }

    void carryOut(Account account, JsonNode plan, LocalDate today) {
        var manager = stage.dataset().person(account.customer.accountManager());
        var path = VISITS + "/" + plan.get("id").asText();
        stage.api().post(stage.role("marketing-manager"), path + "/decisions", approval(plan));
        stage.api().post(stage.role("finance"), path + "/budget", Map.of("amount", 600));
        stage.api()
                .post(
                        manager,
                        path + "/report",
                        Map.of(
                                "visitedOn",
                                today.toString(),
                                "met",
                                people(account, manager).subList(1, 2),
                                "needs",
                                "第一季度追加低价产品线订货",
                                "competitorNews",
                                "竞争对手报价下调约 3%",
                                "commitments",
                                List.of(Map.of(
                                        "side",
                                        "OURS",
                                        "what",
                                        "提供样品",
                                        "owner",
                                        manager.id(),
                                        "dueOn",
                                        today.plusDays(7).toString())),
                                "nextStep",
                                "两周内回访"));
        stage.api()
                .post(
                        stage.role("finance"),
                        path + "/settlement",
                        Map.of("lines", List.of(Map.of("kind", "TRAVEL", "amount", 540))));
    }

    private static List<Map<String, Object>> people(Account account, Dataset.Person manager) {
        return List.of(
                Map.of("side", "OURS", "name", manager.name()),
                Map.of("side", "CUSTOMER", "name", account.customer.contact(), "title", account.customer.title()));
    }

    private static Map<String, Object> approval(JsonNode of) {
        return Map.of(
                "verdict", "APPROVE", "contentDigest", of.get("contentDigest").asText());
    }

    private void gift(Account account, LocalDate today) {
        var manager = stage.dataset().person(account.customer.accountManager());
        var gift = stage.api()
                .post(
                        manager,
                        GIFTS,
                        Map.of(
                                "customerId", account.id.toString(),
                                "details",
                                        Map.of(
                                                "recipientName",
                                                account.customer.contact(),
                                                "recipientTitle",
                                                account.customer.title(),
                                                "reason",
                                                "合作签约纪念",
                                                "item",
                                                "茶叶礼盒",
                                                "quantity",
                                                1,
                                                "value",
                                                280,
                                                "budget",
                                                300,
                                                "plannedOn",
                                                today.toString())));
        var path = GIFTS + "/" + gift.get("id").asText();
        var submitted = stage.api().post(manager, path + "/submission");
        var approved =
                Map.of("verdict", "APPROVE", "digest", submitted.get("digest").asText());
        stage.api().post(stage.role("ka-director"), path + "/decisions", approved);
        stage.api().post(stage.role("finance"), path + "/decisions", approved);
        var receipt = stage.api()
                .upload(
                        manager,
                        path + "/documents?kind=RECEIPT&name=" + Url.encode("签收单.txt"),
                        Papers.of("礼品签收单 " + account.customer.contact()));
        var given = stage.api()
                .post(
                        manager,
                        path + "/handover",
                        Map.of(
                                "givenOn", today.toString(),
                                "value", 280,
                                "receiptDocumentId", receipt.get("id").asText()));
        stage.transcript()
                .step(
                        manager,
                        "hands over a gift of 280 CNY against receipt",
                        given.get("status").asText() + ", " + stage.link(path));
    }
}
