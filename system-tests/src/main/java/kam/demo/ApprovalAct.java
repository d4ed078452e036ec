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

    private static final int REJECTED = 5;
    private static final int RETURNED = 7;

    private final Stage stage;
    private final Person deputy;
    private final Person delegate;
    private String delegationId;

    ApprovalAct(Stage stage) {
        this(stage, stage.role("ka-director"));
    }

    private ApprovalAct(Stage stage, Person delegate) {
        this.stage = stage;
        this.deputy = stage.role("deputy-sales-director");
        this.delegate = delegate;
    }

    /** The deputy decides himself. */
    static ApprovalAct withEverybodyBack(Stage stage) {
        return new ApprovalAct(stage, stage.role("deputy-sales-director"));
    }

    void play(List<Account> accounts) {
        stage.transcript().act(2, "按金额审批 · The amount decides who approves");
        delegate();
        accounts.forEach(this::find);
        if (accounts.size() > RETURNED) {
            var refusals = new RefusalAct(stage, this);
            refusals.reject(accounts.get(REJECTED));
            refusals.giveBack(accounts.get(RETURNED));
        }
        for (var account : accounts) {
            approve(account, account == accounts.get(0));
        }
        accounts.stream()
                .filter(account -> account.customer.sellsUnderFloor())
                .findFirst()
                .ifPresent(this::tellEscalation);
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

    private void tellEscalation(Account account) {
        var route = stage.api().get(stage.role("auditor"), CONTRACTS + account.contractId + "/route");
        stage.transcript()
                .note("under the floor price: " + account.customer.name() + " goes to tier " + account.tier + ". "
                        + route.get("why").asText());
    }

    /** Finds the contract that came of the account's application. */
    void find(Account account) {
        var found = stage.api()
                .await(
                        stage.role("auditor"),
                        "/api/v1/contracts?applicationId=" + account.applicationId,
                        list -> list.get("items").size() == 1);
        var contract = found.get("items").get(0);
        account.contractId = UUID.fromString(contract.get("id").asText());
        account.contractNumber = contract.get("number").asText();
    }

    /** Everybody signs whose turn it is, until the route is complete. */
    void approve(Account account, boolean aloud) {
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

    /** Turns a contract down at the first step that is open, which is the department's in the second tier. */
    void turnDown(Account account, String verdict, String why) {
        var path = CONTRACTS + account.contractId;
        var route = stage.api().get(stage.role("auditor"), path + "/route");
        for (var step : route.get("steps")) {
            if (step.get("state").asText().equals("OPEN")) {
                var body = decision(step, verdict, route.get("digest").asText());
                body.put("comment", why);
                stage.api().post(personFor(account, step), path + "/decisions", body);
                return;
            }
        }
    }

    private static Map<String, Object> decision(JsonNode step, String verdict, String digest) {
        var decision = new HashMap<String, Object>();
        decision.put("stepId", step.get("id").asText());
        decision.put("verdict", verdict);
        decision.put("digest", digest);
        return decision;
    }

    private Person personFor(Account account, JsonNode step) {
        var role = step.get("role").asText();
        return switch (role) {
            case "office-manager" -> stage.role(role, account.customer.office());
            case "deputy-sales-director" -> delegate;
            default -> stage.role(role);
        };
    }

    private void decide(Account account, String digest, JsonNode step, boolean aloud) {
        var body = decision(step, "SIGN", digest);
        var who = personFor(account, step);
        if (delegationId != null && who == delegate) {
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
