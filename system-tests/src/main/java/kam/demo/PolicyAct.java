package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The approval policy as data: a version that sends what sells under its floor price one tier up, drafted by one person
 * and activated by another; and, at the end, a draft that is tried on the past before anybody decides on it.
 */
final class PolicyAct {
    private static final String POLICIES = "/api/v1/approval-policies";

    private final Stage stage;

    PolicyAct(Stage stage) {
        this.stage = stage;
    }

    /** From now on a breach of the floor price escalates. */
    void escalateUnderFloor() {
        var terms = inForce();
        terms.put("escalateUnderFloor", true);
        var version = draft(terms, "大客户管理制度 三.2；低于结算底价的升一级审批");
        var director = stage.role("sales-director");
        stage.api()
                .post(
                        director,
                        version + "/activation",
                        Map.of("effectiveFrom", stage.business().today().toString()));
        stage.transcript()
                .step(
                        director,
                        "activates the policy version that " + drafter().name()
                                + " drafted: under the floor price, one tier up",
                        stage.link(version));
    }

    /** What the past would have been if 80,000 CNY were the bound of the second tier. */
    void tryStricterBound() {
        var terms = inForce();
        ((ObjectNode) terms.get("tiers").get(1)).put("bound", 80_000);
        var version = draft(terms, "试算：第二级自 8 万元起");
        var today = stage.business().today();
        var past = stage.api()
                .post(
                        drafter(),
                        "/api/v1/approval-simulations",
                        Map.of(
                                "policyVersion",
                                Integer.valueOf(version.substring(POLICIES.length() + 1)),
                                "submittedFrom",
                                today.minusDays(90).toString(),
                                "submittedUntil",
                                today.toString()));
        stage.transcript()
                .step(
                        drafter(),
                        "tries a draft on the past: what if the second tier began at 80,000 CNY",
                        past.get("changed").asText() + " of "
                                + past.get("routes").asText()
                                + " routes would have gone another way; nothing was changed");
    }

    private Dataset.Person drafter() {
        return stage.role("ka-director");
    }

    private String draft(ObjectNode terms, String source) {
        terms.put("source", source);
        var drafted = stage.api().post(drafter(), POLICIES, terms);
        return POLICIES + "/" + drafted.get("version").asText();
    }

    /** The terms of the newest version that is active, to draft the next from. */
    private ObjectNode inForce() {
        var versions = stage.api().get(drafter(), POLICIES).get("items");
        for (var version : versions) {
            if (version.get("status").asText().equals("ACTIVE")) {
                return terms(version);
            }
        }
        throw new IllegalStateException("No active version in " + versions);
    }

    private static ObjectNode terms(JsonNode version) {
        ObjectNode terms = version.deepCopy();
        terms.retain(List.of(
                "source",
                "sameCustomerWindowDays",
                "escalateUnderFloor",
                "earlySeals",
                "confirmers",
                "besideRole",
                "shortRoute",
                "tiers"));
        terms.get("tiers").forEach(tier -> ((ObjectNode) tier).remove("tier"));
        return terms;
    }
}
