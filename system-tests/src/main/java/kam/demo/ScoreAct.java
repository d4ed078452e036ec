package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kam.demo.Dataset.Person;

/** 10. The quarter's scorecards, with a receipt for every point. */
final class ScoreAct {
    static final String VISITS = "visit-completion";
    private static final String EXPENSES = "expense-control";

    private final Stage stage;
    private final String quarter;

    ScoreAct(Stage stage) {
        this.stage = stage;
        this.quarter = stage.business().quarter();
    }

    /** Sets each manager's targets; the first one's sales are planned so that something is short. */
    void setTargets(List<Account> accounts) {
        byManager(accounts).forEach((manager, own) -> {
            var sales = own.stream()
                    .map(account -> account.customer.amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(new BigDecimal("0.75"))
                    .setScale(2, RoundingMode.HALF_UP);
            target("sales-completion", manager, sales);
            target(EXPENSES, manager, BigDecimal.valueOf(600L * own.size()));
        });
    }

    private void target(String indicator, Person manager, BigDecimal value) {
        stage.api()
                .post(
                        stage.role("ka-director"),
                        "/api/v1/targets",
                        Map.of(
                                "indicator", indicator,
                                "period", quarter,
                                "office", manager.office(),
                                "person", manager.id(),
                                "value", value));
    }

    /** Returns the rows of the closing table. */
    List<List<String>> play(List<Account> accounts) {
        stage.transcript().act(10, "季度考核 · The quarter's scorecards");
        var rows = new ArrayList<List<String>>();
        byManager(accounts).forEach((manager, own) -> {
            var scorecard = compute(manager, EXPENSES, own.size());
            var path = "/api/v1/scorecards/" + scorecard.get("id").asText();
            if (rows.isEmpty()) {
                tell(manager, scorecard, path);
            }
            stage.api().post(stage.role("hr"), path + "/publication");
            rows.add(List.of(
                    manager.name(),
                    manager.office(),
                    quarter,
                    scorecard.get("points").asText() + " / "
                            + scorecard.get("outOf").asText(),
                    scorecard.get("digest").asText().substring(0, 12) + "…"));
        });
        return rows;
    }

    /** Computes until so many events are behind the indicator: of the expenses, the settled visits, which come last. */
    JsonNode compute(Person manager, String indicator, int events) {
        var director = stage.role("ka-director");
        var wish = Map.of("person", manager.id(), "office", manager.office(), "period", quarter);
        while (true) {
            var id = stage.api()
                    .post(director, "/api/v1/scorecards", wish)
                    .get("id")
                    .asText();
            var scorecard = stage.api().get(director, "/api/v1/scorecards/" + id);
            if (receipt(indicator, scorecard).path("proofs").size() >= events) {
                return scorecard;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    static JsonNode receipt(String indicator, JsonNode scorecard) {
        for (var line : scorecard.get("lines")) {
            if (line.get("indicator").asText().equals(indicator)) {
                return line.get("receipt");
            }
        }
        throw new IllegalStateException("Nothing of " + indicator + " in " + scorecard);
    }

    private void tell(Person manager, JsonNode scorecard, String path) {
        stage.transcript()
                .step(
                        stage.role("ka-director"),
                        "computes the scorecard of " + manager.name(),
                        scorecard.get("points").asText() + " points of "
                                + scorecard.get("outOf").asText() + ", " + stage.link(path));
        for (var line : scorecard.get("lines")) {
            var receipt = line.get("receipt");
            stage.transcript()
                    .note("  %s: %s of %d — actual %s ÷ planned %s, %d events as receipt"
                            .formatted(
                                    line.get("name").asText(),
                                    line.hasNonNull("points")
                                            ? line.get("points").asText()
                                            : "—",
                                    line.get("weight").asInt(),
                                    receipt.path("actual").asText(),
                                    receipt.path("planned").asText(),
                                    receipt.path("proofs").size()));
        }
        stage.transcript().note("chart: " + stage.link(path + "/chart"));
    }

    private Map<Person, List<Account>> byManager(List<Account> accounts) {
        return accounts.stream()
                .collect(Collectors.groupingBy(
                        account -> stage.dataset().person(account.customer.accountManager()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
