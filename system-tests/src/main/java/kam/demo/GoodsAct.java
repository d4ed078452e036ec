package kam.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kam.demo.Dataset.Line;

/**
 * 4. The OEM's notices arrive, some of them twice; the offices receive the goods. Some accept, some dispute, and what
 * nobody disputes counts as correct after three days.
 */
final class GoodsAct {
    private static final String SHIPMENTS = "/api/v1/shipments";
    private static final BigDecimal SHIPPED = new BigDecimal("0.8");

    private final Stage stage;
    private final List<String> silent = new ArrayList<>();
    private final List<String> explicit = new ArrayList<>();
    private final List<String> disputed = new ArrayList<>();

    GoodsAct(Stage stage) {
        this.stage = stage;
    }

    void play(List<Account> accounts) {
        stage.transcript().act(4, "发货、收货、三日无异议 · Goods, and three days of silence");
        for (var i = 0; i < accounts.size(); i++) {
            var account = accounts.get(i);
            var receipt = receive(account, notice(account, i == 0), i == 0);
            switch (i % 6) {
                case 1 -> accept(account, receipt);
                case 2 -> dispute(account, receipt);
                default -> silent.add(receipt);
            }
        }
        stage.business().letPass(Duration.ofDays(4));
        silent.forEach(receipt -> stage.api()
                .await(
                        stage.role("auditor"),
                        receipt,
                        r -> r.get("state").asText().equals("ACCEPTED")));
        stage.transcript().note("four days pass: " + silent.size() + " receipts that nobody disputed are booked");
    }

    int silentlyBooked() {
        return silent.size();
    }

    int explicitlyBooked() {
        return explicit.size();
    }

    int disputed() {
        return disputed.size();
    }

    /** Sends the notice, and for the first account once more; returns the shipment. */
    private String notice(Account account, boolean twice) {
        var oem = stage.role("oem");
        var number = "FH-" + account.contractNumber;
        var notice = Map.of(
                "noticeNumber", number,
                "contractId", account.contractId.toString(),
                "dispatchedOn", stage.business().today().toString(),
                "lines", lines(account));
        var shipment = stage.api().post(oem, SHIPMENTS, notice);
        var path = SHIPMENTS + "/" + shipment.get("id").asText();
        if (twice) {
            var again = stage.api().post(oem, SHIPMENTS, notice);
            var same = again.get("id").equals(shipment.get("id")) ? "the same shipment" : "ANOTHER SHIPMENT";
            stage.transcript().step(oem, "sends notice " + number + " twice", same + ", " + stage.link(path));
        }
        return path;
    }

    private String receive(Account account, String shipment, boolean aloud) {
        var clerk = stage.role("office-clerk", account.customer.office());
        var receipt = stage.api().post(clerk, shipment + "/receipts", Map.of("lines", quantities(account)));
        if (aloud) {
            stage.transcript()
                    .step(
                            clerk,
                            "records the receipt",
                            "may be disputed until " + receipt.get("deadline").asText());
        }
        return shipment + "/receipts/" + receipt.get("id").asText();
    }

    private void accept(Account account, String receipt) {
        stage.api().post(stage.role("office-clerk", account.customer.office()), receipt + "/acceptance");
        explicit.add(receipt);
    }

    /** Three pieces of the first line are missing and two damaged; the sales company agrees. */
    private void dispute(Account account, String receipt) {
        var clerk = stage.role("office-clerk", account.customer.office());
        stage.api()
                .post(
                        clerk,
                        receipt + "/dispute",
                        Map.of(
                                "reason",
                                "开箱清点短少 3 件，破损 2 件",
                                "lines",
                                List.of(Map.of("line", 1, "missing", 3, "damaged", 2))));
        var accepted = shipped(account.customer.lines().get(0)).subtract(BigDecimal.valueOf(5));
        var approver = stage.role("sales-company-approver");
        stage.api()
                .post(
                        approver,
                        receipt + "/dispute/resolution",
                        Map.of("lines", List.of(Map.of("line", 1, "accepted", accepted, "missing", 3, "damaged", 2))));
        if (disputed.isEmpty()) {
            stage.transcript()
                    .step(
                            clerk,
                            "disputes 3 missing and 2 damaged",
                            approver.name() + " agrees, " + stage.link(receipt));
        }
        disputed.add(receipt);
    }

    /** What is shipped of a line: most of it, in whole pieces, so that some is owed. */
    static BigDecimal shipped(Line line) {
        return line.quantity().multiply(SHIPPED).setScale(0, RoundingMode.DOWN);
    }

    private static List<Map<String, Object>> lines(Account account) {
        return account.customer.lines().stream()
                .map(line -> Map.<String, Object>of(
                        "line", line.number(), "sku", line.product().sku(), "quantity", shipped(line)))
                .toList();
    }

    private static List<Map<String, Object>> quantities(Account account) {
        return account.customer.lines().stream()
                .map(line -> Map.<String, Object>of("line", line.number(), "quantity", shipped(line)))
                .toList();
    }
}
