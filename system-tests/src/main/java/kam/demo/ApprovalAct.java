package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.demo.Dataset.Person;

/** 2. The amount decides the route; the deputy sales director is away, and his delegate acts under a deed. */
final class ApprovalAct {
    private static final String CONTRACTS = "/api/v1/contracts/";

    private final Stage stage;
    private final Person deputy;
    private final Person delegate;
    private String delegationId;

    ApprovalAct(Stage stage) {
        this.stage = stage;
        this.deputy = stage.role("deputy-sales-director");
        this.delegate = stage.role("ka-director");
    }

    void play(List<Account> accounts) {
        stage.transcript().act(2, "按金额审批 · The amount decides who approves");
        delegate();
        for (var account : accounts) {
            find(account);
            approve(account, account == accounts.get(0));
        }
        stage.transcript().note(accounts.size() + " contracts approved and filed");
    }

    private void delegate() {
        var today = stage.business().today();
        var drawnUp = stage.api()
                .post(
                        deputy,
                        "/api/v1/delegations",
                        Map.of(
                                "delegate", delegate.id(),
                                "scope", "BOTH",
                                "roles", List.of(deputy.role()),
                                "validFrom", today.toString(),
                                "validUntil", today.plusDays(14).toString()));
        delegationId = drawnUp.get("id").asText();
        var granted = stage.api()
                .upload(
                        deputy,
                        "/api/v1/delegations/" + delegationId + "/documents?name=" + Url.encode("授权书.txt"),
                        Papers.of("本人外出期间，授权 " + delegate.name() + " 代为签署和批准。" + deputy.name()));
        stage.transcript()
                .step(
                        deputy,
                        "is away and delegates to " + delegate.name(),
                        "deed " + granted.get("number").asText() + ", SHA-256 "
                                + granted.get("deedSha256").asText().substring(0, 12) + "…");
    }

    private void find(Account account) {
        var found = stage.api()
                .await(
                        stage.role("auditor"),
                        "/api/v1/contracts?applicationId=" + account.applicationId,
                        list -> list.get("items").size() == 1);
        var contract = found.get("items").get(0);
        account.contractId = UUID.fromString(contract.get("id").asText());
        account.contractNumber = contract.get("number").asText();
    }

    private void approve(Account account, boolean aloud) {
        while (true) {
            var route = stage.api().get(stage.role("auditor"), CONTRACTS + account.contractId + "/route");
            account.tier = route.get("tier").asInt();
            account.routeLength = route.get("steps").size();
            if (!route.get("status").asText().equals("IN_APPROVAL")) {
                break;
            }
            for (var step : route.get("steps")) {
                if (step.get("state").asText().equals("OPEN")) {
                    decide(account, route.get("digest").asText(), step, aloud);
                }
            }
        }
        if (aloud) {
            stage.transcript().note("trail: " + stage.link(CONTRACTS + account.contractId + "/trail"));
        }
    }

    private void decide(Account account, String digest, JsonNode step, boolean aloud) {
        var role = step.get("role").asText();
        var body = new HashMap<String, Object>();
        body.put("stepId", step.get("id").asText());
        body.put("verdict", "SIGN");
        body.put("digest", digest);
        var who = switch (role) {
            case "office-manager" -> stage.role(role, account.customer.office());
            case "deputy-sales-director" -> delegate;
            default -> stage.role(role);
        };
        if (who == delegate) {
            body.put("delegationId", delegationId);
        }
        var contract = stage.api().post(who, CONTRACTS + account.contractId + "/decisions", body);
        if (aloud) {
            var inName = who == delegate ? " for " + deputy.name() + " under the deed" : "";
            stage.transcript()
                    .step(
                            who,
                            "decides " + step.get("code").asText() + inName + " on content " + digest.substring(0, 12)
                                    + "…",
                            contract.get("status").asText());
        }
    }
}
