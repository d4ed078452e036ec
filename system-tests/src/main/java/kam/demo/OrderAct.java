package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.demo.Dataset.Line;
import kam.demo.Dataset.Person;

/** 5. A second contract agrees on a trial order first: no other order before the customer has accepted it. */
final class OrderAct {
    private static final int TRIAL = 20;
    private static final int AGREED = 400;

    private final Stage stage;

    OrderAct(Stage stage) {
        this.stage = stage;
    }

    void play(Account account) {
        stage.transcript().act(5, "试单 · A trial order first");
        var clerk = stage.role("office-clerk", account.customer.office());
        var second = secondContract(account, clerk);
        var tooEarly = stage.api().tryPost(clerk, "/api/v1/orders", order(second, false, TRIAL));
        stage.transcript()
                .step(
                        clerk,
                        "orders before any trial",
                        tooEarly.status() + " " + tooEarly.body().path("code").asText());
        var trial = place(second, clerk, true);
        deliver(second, clerk);
        await(clerk, trial, "DELIVERED");
        stage.api().post(clerk, trial + "/trial-verdict", Map.of("verdict", "ACCEPTED", "reason", "质量稳定，交货及时"));
        stage.transcript().step(clerk, "delivers the trial order; the customer accepts it", stage.link(trial));
        var ordinary = place(second, clerk, false);
        stage.transcript()
                .step(clerk, "orders the next goods, cleared for quantity, term and credit", stage.link(ordinary));
    }

    /** A contract of a key account starts where contracts are kept; no application is needed any more. */
    JsonNode draft(Account account) {
        var line = account.customer.lines().get(0);
        var today = stage.business().today();
        return stage.api()
                .post(
                        stage.role("office-clerk", account.customer.office()),
                        "/api/v1/contracts",
                        Map.of(
                                "customerId",
                                account.id.toString(),
                                "terms",
                                Map.of(
                                        "accountManager", account.customer.accountManager(),
                                        "lines", List.of(agreed(line)),
                                        "deliveryTerms", "送货上门，签收为准",
                                        "validFrom", today.toString(),
                                        "validUntil", today.plusYears(1).toString(),
                                        "instalments",
                                                List.of(Map.of(
                                                        "dueOn",
                                                        today.plusDays(150).toString(),
                                                        "amount",
                                                        line.unitPrice()
                                                                .multiply(java.math.BigDecimal.valueOf(AGREED)))),
                                        "trialOrderFirst", true)));
    }

    private Account secondContract(Account account, Person clerk) {
        var drafted = draft(account);
        var second = new Account(account.customer);
        second.id = account.id;
        second.contractId = UUID.fromString(drafted.get("id").asText());
        second.contractNumber = drafted.get("number").asText();
        stage.api().post(clerk, "/api/v1/contracts/" + second.contractId + "/submission");
        new ApprovalAct(stage).approve(second, false);
        new SigningAct(stage).sign(second);
        return second;
    }

    private static Map<String, Object> agreed(Line line) {
        return Map.of(
                "sku", line.product().sku(),
                "product", line.product().name(),
                "unit", line.product().unit(),
                "quantity", AGREED,
                "unitPrice", line.unitPrice(),
                "floorPrice", line.product().settlementPrice());
    }

    private Map<String, Object> order(Account second, boolean trial, int pieces) {
        return Map.of(
                "contractId", second.contractId.toString(),
                "wishedOn", stage.business().today().plusDays(5).toString(),
                "trial", trial,
                "lines", List.of(Map.of("line", 1, "quantity", pieces)));
    }

    private String place(Account second, Person clerk, boolean trial) {
        var placed = stage.api().post(clerk, "/api/v1/orders", order(second, trial, TRIAL));
        var path = "/api/v1/orders/" + placed.get("id").asText();
        await(clerk, path, "CLEARED");
        return path;
    }

    private void await(Person who, String order, String status) {
        stage.api().await(who, order, o -> o.get("status").asText().equals(status));
    }

    private void deliver(Account second, Person clerk) {
        var today = stage.business().today().toString();
        var lines = List.of(Map.of("line", 1, "quantity", TRIAL));
        var notice = stage.api()
                .post(
                        stage.role("oem"),
                        "/api/v1/shipments",
                        Map.of(
                                "noticeNumber",
                                "FH-" + second.contractNumber,
                                "contractId",
                                second.contractId.toString(),
                                "dispatchedOn",
                                today,
                                "lines",
                                List.of(Map.of(
                                        "line",
                                        1,
                                        "sku",
                                        second.customer.lines().get(0).product().sku(),
                                        "quantity",
                                        TRIAL))));
        var shipment = "/api/v1/shipments/" + id(notice);
        var receipt = stage.api().post(clerk, shipment + "/receipts", Map.of("lines", lines));
        stage.api().post(clerk, shipment + "/receipts/" + id(receipt) + "/acceptance");
        var delivery = stage.api()
                .post(
                        clerk,
                        "/api/v1/deliveries",
                        Map.of("contractId", second.contractId.toString(), "dispatchedOn", today, "lines", lines));
        var path = "/api/v1/deliveries/" + id(delivery);
        var proof = stage.api()
                .upload(
                        clerk,
                        path + "/documents?kind=SIGNED_RECEIPT&name=" + Url.encode("签收单.txt"),
                        Papers.of("签收单 " + second.contractNumber));
        stage.api()
                .post(
                        clerk,
                        path + "/signature",
                        Map.of("signedBy", second.customer.contact(), "signedOn", today, "documentId", id(proof)));
    }

    private static String id(JsonNode of) {
        return of.get("id").asText();
    }
}
