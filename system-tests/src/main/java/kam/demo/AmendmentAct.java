package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.demo.Dataset.Line;
import kam.demo.Dataset.Person;

/**
 * 12. What three leaders approved, an office neither makes cheaper nor ends by itself: a price cut under the bound goes up
 * again to who approved the price, an address does not, and the end is decided at headquarters.
 */
final class AmendmentAct {
    private static final String CONTRACTS = "/api/v1/contracts/";
    private static final BigDecimal LARGE = new BigDecimal("400000");
    private static final BigDecimal SMALL = new BigDecimal("90000");

    private final Stage stage;
    private final ApprovalAct approvals;

    AmendmentAct(Stage stage) {
        this.stage = stage;
        this.approvals = ApprovalAct.withEverybodyBack(stage);
    }

    void play(Account account) {
        stage.transcript().act(12, "变更与终止 · Amendments and an ending");
        var large = contractOver(account, LARGE);
        var clerk = stage.role("office-clerk", account.customer.office());
        var address = amended(large, clerk, terms(account, LARGE, price(account), "改送二号库，签收为准"));
        tellRoute(clerk, "amends the address of a contract over " + LARGE + " CNY", address);
        pass(address, clerk, Map.of());
        var cut = amended(large, clerk, terms(account, SMALL, cut(account), "改送二号库，签收为准"));
        tellRoute(clerk, "cuts its price, down to some " + SMALL + " CNY, which alone an office manager signs", cut);
        pass(cut, clerk, Map.of("floorReason", "客户年度框架减量，单价让利 5%"));
        end(large, clerk);
    }

    private Account contractOver(Account account, BigDecimal about) {
        var contract = new Account(account.customer);
        contract.id = account.id;
        var clerk = stage.role("office-clerk", account.customer.office());
        var drafted = stage.api()
                .post(
                        clerk,
                        "/api/v1/contracts",
                        Map.of(
                                "customerId",
                                account.id.toString(),
                                "terms",
                                terms(account, about, price(account), "送货上门，签收为准")));
        contract.contractId = UUID.fromString(drafted.get("id").asText());
        contract.contractNumber = drafted.get("number").asText();
        stage.api().post(clerk, CONTRACTS + contract.contractId + "/submission");
        approvals.approve(contract, false);
        new SigningAct(stage).sign(contract);
        return contract;
    }

    private static BigDecimal price(Account account) {
        return account.customer.lines().get(0).unitPrice();
    }

    private static BigDecimal cut(Account account) {
        return price(account).multiply(new BigDecimal("0.95")).setScale(2, RoundingMode.HALF_UP);
    }

    /** So much of the customer's first product as makes about this amount. */
    private Map<String, Object> terms(Account account, BigDecimal about, BigDecimal unitPrice, String delivery) {
        var line = account.customer.lines().get(0);
        var quantity = about.divide(unitPrice, 0, RoundingMode.UP);
        var today = stage.business().today();
        return Map.of(
                "accountManager", account.customer.accountManager(),
                "lines", List.of(agreed(line, quantity, unitPrice)),
                "deliveryTerms", delivery,
                "validFrom", today.toString(),
                "validUntil", today.plusYears(1).toString(),
                "instalments",
                        List.of(Map.of(
                                "dueOn", today.plusDays(150).toString(), "amount", unitPrice.multiply(quantity))));
    }

    private static Map<String, Object> agreed(Line line, BigDecimal quantity, BigDecimal unitPrice) {
        return Map.of(
                "sku", line.product().sku(),
                "product", line.product().name(),
                "unit", line.product().unit(),
                "quantity", quantity,
                "unitPrice", unitPrice,
                "floorPrice", line.product().settlementPrice());
    }

    private Account amended(Account contract, Person clerk, Map<String, Object> terms) {
        var drafted = stage.api()
                .post(
                        clerk,
                        CONTRACTS + contract.contractId + "/amendments",
                        Map.of("reason", "客户要求变更", "terms", terms));
        var amendment = new Account(contract.customer);
        amendment.id = contract.id;
        amendment.contractId = UUID.fromString(drafted.get("id").asText());
        amendment.contractNumber = drafted.get("number").asText();
        return amendment;
    }

    private void tellRoute(Person clerk, String did, Account amendment) {
        var route = stage.api().get(stage.role("auditor"), CONTRACTS + amendment.contractId + "/route");
        stage.transcript()
                .step(
                        clerk,
                        did,
                        route.get("why").asText() + ": " + String.join(", ", codes(route)) + ", "
                                + stage.link(CONTRACTS + amendment.contractId + "/route"));
    }

    private static List<String> codes(JsonNode route) {
        return route.get("steps").findValuesAsText("code");
    }

    private void pass(Account amendment, Person clerk, Map<String, Object> submission) {
        stage.api().post(clerk, CONTRACTS + amendment.contractId + "/submission", submission);
        approvals.approve(amendment, false);
        new SigningAct(stage).file(amendment);
    }

    private void end(Account contract, Person clerk) {
        var path = CONTRACTS + contract.contractId + "/termination";
        var today = stage.business().today().toString();
        stage.api().post(clerk, path, Map.of("reason", "客户停产", "lastDay", today));
        var confirm = Map.of("verdict", "CONFIRM", "comment", "同意终止");
        var manager = stage.role("office-manager", contract.customer.office());
        var refused = stage.api().tryPost(manager, path + "/decision", confirm);
        stage.transcript()
                .step(
                        manager,
                        "wants to end the contract that is small by now",
                        refused.status() + " " + refused.body().path("code").asText() + ": "
                                + refused.body().path("detail").asText());
        var director = stage.role("sales-director");
        var ended = stage.api().post(director, path + "/decision", confirm);
        stage.transcript().step(director, "ends it", ended.get("status").asText());
    }
}
