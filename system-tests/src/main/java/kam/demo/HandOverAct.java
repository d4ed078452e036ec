package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kam.demo.Dataset.Person;

/**
 * 11. A customer takes another name and gets another account manager: what is open and what is made from then on shows
 * both, in every service; what was signed and done stays as it was.
 */
final class HandOverAct {
    private static final String CUSTOMERS = "/api/v1/customers/";
    private static final String CONTRACTS = "/api/v1/contracts/";
    private static final String VISITS = "/api/v1/visit-plans";
    private static final String STATEMENTS = "/api/v1/statements";

    private final Stage stage;
    private final List<List<String>> shown = new ArrayList<>();

    HandOverAct(Stage stage) {
        this.stage = stage;
        shown.add(List.of("service", "what", "customer", "account manager"));
    }

    /** Gives the account as it is afterwards, with a contract that is still a draft. */
    Account play(Account account) {
        stage.transcript().act(11, "更名与移交 · Another name, another account manager");
        var draft = new OrderAct(stage).draft(account);
        var predecessor = stage.dataset().person(account.customer.accountManager());
        var handed = new Account(account.customer.handedOver(newName(account), successorOf(predecessor)));
        handed.id = account.id;
        handed.contractId = UUID.fromString(draft.get("id").asText());
        rename(handed);
        assign(handed);
        showCustomer(handed);
        showContracts(account, handed);
        showVisits(handed);
        showGoods(handed);
        stage.transcript().table(shown);
        showPoints(predecessor, managerOf(handed));
        return handed;
    }

    private static String newName(Account account) {
        return account.customer.name().replace("有限公司", "集团有限公司");
    }

    private Person successorOf(Person predecessor) {
        return stage.dataset().people().stream()
                .filter(person -> person.role().equals(predecessor.role()))
                .filter(person -> person.office().equals(predecessor.office()) && !person.equals(predecessor))
                .findFirst()
                .orElseThrow();
    }

    private Person managerOf(Account account) {
        return stage.dataset().person(account.customer.accountManager());
    }

    private void rename(Account handed) {
        var clerk = stage.role("office-clerk", handed.customer.office());
        var read = stage.api().get(clerk, CUSTOMERS + handed.id);
        ObjectNode details = read.get("details").deepCopy();
        var before = details.get("name").asText();
        details.put("name", handed.customer.name());
        stage.api().put(clerk, CUSTOMERS + handed.id, read, details);
        stage.transcript()
                .step(
                        clerk,
                        "writes down that " + before + " has another name",
                        handed.customer.name() + ", " + stage.link(CUSTOMERS + handed.id));
    }

    private void assign(Account handed) {
        var manager = stage.role("office-manager", handed.customer.office());
        var path = CUSTOMERS + handed.id + "/assignments";
        var history = stage.api()
                .post(
                        manager,
                        path,
                        Map.of(
                                "accountManager", handed.customer.accountManager(),
                                "validFrom", stage.business().today().toString(),
                                "reason", "片区调整，移交客户"))
                .get("items");
        stage.transcript()
                .step(
                        manager,
                        "gives the customer to " + managerOf(handed).name() + " from today on",
                        history.size() + " assignments so far, " + stage.link(path));
    }

    private void showCustomer(Account handed) {
        var customer =
                await(CUSTOMERS + handed.id, one -> isNamed(one.get("details").get("name"), handed));
        show("customer", "archive", customer.get("details").get("name"), customer.get("accountManager"));
    }

    private void showContracts(Account before, Account handed) {
        var draft = await(CONTRACTS + handed.contractId, contract -> isShownAsOf(contract, handed));
        showContract("draft", draft);
        showContract("signed", stage.api().get(stage.role("auditor"), CONTRACTS + before.contractId));
    }

    private void showContract(String what, JsonNode contract) {
        show(
                "contract-approval",
                what + " contract " + contract.get("number").asText(),
                contract.get("customerName"),
                contract.get("accountManager"));
    }

    private static boolean isShownAsOf(JsonNode contract, Account handed) {
        return isNamed(contract.get("customerName"), handed)
                && contract.at("/accountManager/id").asText().equals(handed.customer.accountManager());
    }

    /** The successor plans a visit and makes it; the predecessor's is done. */
    private void showVisits(Account handed) {
        var visits = new VisitAct(stage);
        var today = stage.business().today();
        var id = visits.plan(handed, today).get("id").asText();
        var planned = await(
                VISITS + "/" + id,
                visit -> isNamed(visit.get("customerName"), handed)
                        && visit.at("/accountManager/id").asText().equals(handed.customer.accountManager()));
        visits.carryOut(handed, planned, today);
        var all = stage.api()
                .get(stage.role("auditor"), VISITS + "?customerId=" + handed.id)
                .get("items");
        showVisit("visit of today", all.get(0));
        showVisit("visit of last quarter", all.get(1));
    }

    private void showVisit(String what, JsonNode visit) {
        show("visit", what, visit.get("customerName"), visit.get("accountManager"));
    }

    private void showGoods(Account handed) {
        var held = await(
                        "/api/v1/stock?customerId=" + handed.id,
                        stock -> isNamed(stock.get("items").get(0).get("customerName"), handed))
                .get("items")
                .get(0);
        show("goods-ledger", "goods held", held.get("customerName"), null);
        var signed = stage.api()
                .get(stage.role("auditor"), STATEMENTS + "?status=CONFIRMED&customerId=" + handed.id)
                .get("items")
                .get(0);
        var next = stage.api()
                .post(
                        stage.role("office-clerk", handed.customer.office()),
                        STATEMENTS,
                        Map.of(
                                "customerId", handed.id.toString(),
                                "from",
                                        LocalDate.parse(signed.get("periodUntil")
                                                        .asText())
                                                .plusDays(1)
                                                .toString(),
                                "until", stage.business().today().toString()));
        show("goods-ledger", "next statement", next.get("customerName"), null);
        show("goods-ledger", "signed statement", signed.get("customerName"), null);
    }

    /** Whoever answers for the customer has the points of what is done from now on. */
    private void showPoints(Person predecessor, Person successor) {
        var scores = new ScoreAct(stage);
        stage.transcript()
                .note("kpi: visits that count in %s: %s %s, %s %s"
                        .formatted(
                                stage.business().quarter(),
                                successor.name(),
                                visits(scores.compute(successor, ScoreAct.VISITS, 2)),
                                predecessor.name(),
                                visits(scores.compute(predecessor, ScoreAct.VISITS, 0))));
    }

    private static String visits(JsonNode scorecard) {
        return ScoreAct.receipt(ScoreAct.VISITS, scorecard).get("actual").asText();
    }

    private JsonNode await(String path, Predicate<JsonNode> hoped) {
        return stage.api().await(stage.role("auditor"), path, hoped);
    }

    private static boolean isNamed(JsonNode name, Account handed) {
        return name.asText().equals(handed.customer.name());
    }

    private void show(String service, String what, JsonNode customer, JsonNode manager) {
        var name = manager == null ? "" : manager.path("name").asText();
        shown.add(List.of(service, what, customer.asText(), name));
    }
}
