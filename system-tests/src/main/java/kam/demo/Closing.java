package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What came of the story, in tables. */
final class Closing {
    private final Stage stage;

    Closing(Stage stage) {
        this.stage = stage;
    }

    void tell(List<Account> accounts, GoodsAct goods, MoneyAct money, List<List<String>> scorecards, Latency latency) {
        var out = stage.transcript();
        out.act(12, "结果 · What came of it");
        out.table(tiers(accounts));
        out.note("");
        out.table(List.of(
                List.of("goods booked silently", String.valueOf(goods.silentlyBooked())),
                List.of("goods booked explicitly", String.valueOf(goods.explicitlyBooked())),
                List.of("goods disputed and settled", String.valueOf(goods.disputed())),
                List.of("contract lines with owed goods", String.valueOf(owedLines())),
                List.of("statements signed by both sides", String.valueOf(money.statementsSigned())),
                List.of("the books hold", proof())));
        out.note("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("account manager", "office", "quarter", "points", "digest"));
        rows.addAll(scorecards);
        out.table(rows);
        out.note("");
        out.note("from a signed contract to its goods entitlement: median %d ms, 99th percentile %d ms of %d"
                .formatted(latency.median(), latency.p99(), latency.millis().size()));
    }

    private static List<List<String>> tiers(List<Account> accounts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("tier", "contracts", "steps on the route", "amounts in CNY"));
        for (var tier = 1; tier <= 3; tier++) {
            var number = tier;
            var own =
                    accounts.stream().filter(account -> account.tier == number).toList();
            if (own.isEmpty()) {
                continue;
            }
            var amounts = own.stream()
                    .map(account -> account.customer.amount())
                    .sorted()
                    .toList();
            rows.add(List.of(
                    String.valueOf(tier),
                    String.valueOf(own.size()),
                    String.valueOf(own.get(0).routeLength),
                    amounts.get(0).toPlainString() + " – "
                            + amounts.get(amounts.size() - 1).toPlainString()));
        }
        return rows;
    }

    private long owedLines() {
        var path = "/api/v1/owed-goods?limit=200";
        var count = 0L;
        JsonNode page;
        var next = path;
        do {
            page = stage.api().get(stage.role("auditor"), next);
            for (var line : page.get("items")) {
                count += line.get("owed").decimalValue().signum() > 0 ? 1 : 0;
            }
            next = path + "&after=" + page.path("next").asText();
        } while (page.hasNonNull("next"));
        return count;
    }

    private String proof() {
        var proof = stage.api().get(stage.role("auditor"), "/api/v1/ledger/proof");
        return proof.get("holds").asBoolean() ? "yes, " + stage.link("/api/v1/ledger/proof") : "NO: " + proof;
    }
}
