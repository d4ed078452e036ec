package kam.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kam.demo.Dataset.Person;

/** Several clients that write contracts and carry each through to its signature, repeating what is not answered. */
final class ContractLoad implements AutoCloseable {
    private static final BigDecimal QUANTITY = BigDecimal.valueOf(10);

    private final Stage stage;
    private final Account keyAccount;
    private final ExecutorService clients = Executors.newFixedThreadPool(4);

    ContractLoad(Stage stage, Account keyAccount) {
        this.stage = stage;
        this.keyAccount = keyAccount;
    }

    /** Begins to write so many contracts; each future ends when its contract's signature was acknowledged. */
    List<Future<UUID>> begin(int count) {
        var begun = new ArrayList<Future<UUID>>();
        for (var i = 0; i < count; i++) {
            begun.add(clients.submit((Callable<UUID>) this::signedContract));
        }
        return begun;
    }

    static List<UUID> finish(List<Future<UUID>> begun) throws Exception {
        var contracts = new ArrayList<UUID>();
        for (var contract : begun) {
            contracts.add(contract.get());
        }
        return contracts;
    }

    /** One in the lowest tier: submitted by the clerk, signed by the office manager, approved by the department. */
    private UUID signedContract() {
        var office = keyAccount.customer.office();
        var clerk = stage.role("office-clerk", office);
        var manager = stage.role("office-manager", office);
        var id = stage.api().post(clerk, "/api/v1/contracts", draft()).get("id").asText();
        var path = "/api/v1/contracts/" + id;
        stage.api().post(clerk, path + "/submission");
        decide(manager, path);
        decide(stage.role("ka-approver"), path);
        var copy = stage.api().upload(manager, path + "/documents?kind=SIGNED_COPY&name=copy.txt", Papers.of(id));
        var approved = stage.api().get(manager, path).get("digest").asText();
        var today = stage.business().today().toString();
        stage.api()
                .post(
                        manager,
                        path + "/signature",
                        Map.of(
                                "documentId", copy.get("id").asText(),
                                "digest", approved,
                                "signedOn", today,
                                "effectiveFrom", today));
        return UUID.fromString(id);
    }

    /** A contract that nobody has submitted; empty while the service has not heard of the key account. */
    Optional<String> tryDraft() {
        var clerk = stage.role("office-clerk", keyAccount.customer.office());
        var answer = stage.api().tryPost(clerk, "/api/v1/contracts", draft());
        return answer.status() == 201 ? Optional.of(answer.body().get("id").asText()) : Optional.empty();
    }

    private void decide(Person who, String path) {
        var route = stage.api().get(who, path + "/route");
        for (var step : route.get("steps")) {
            if (step.get("state").asText().equals("OPEN")) {
                stage.api()
                        .post(
                                who,
                                path + "/decisions",
                                Map.of(
                                        "stepId", step.get("id").asText(),
                                        "verdict", "SIGN",
                                        "digest", route.get("digest").asText()));
                return;
            }
        }
    }

    private Map<String, Object> draft() {
        var today = stage.business().today();
        var product = keyAccount.customer.lines().get(0).product();
        return Map.of(
                "customerId", keyAccount.id.toString(),
                "terms",
                        Map.of(
                                "accountManager", keyAccount.customer.accountManager(),
                                "lines",
                                        List.of(Map.of(
                                                "sku", product.sku(),
                                                "product", product.name(),
                                                "unit", product.unit(),
                                                "quantity", QUANTITY,
                                                "unitPrice", 100,
                                                "floorPrice", product.settlementPrice())),
                                "deliveryTerms", "送货上门",
                                "validFrom", today.toString(),
                                "validUntil", today.plusYears(1).toString(),
                                "instalments", List.of(Map.of("dueOn", today.toString(), "amount", 1000))));
    }

    /** Whether goods-ledger-service has heard of the contract, with exactly what was agreed. */
    void awaitEntitlement(UUID contract) {
        var owed = stage.api()
                .await(
                        stage.role("auditor"),
                        "/api/v1/owed-goods?contractId=" + contract,
                        list -> !list.get("items").isEmpty());
        if (owed.get("items").size() != 1
                || owed.get("items").get(0).get("entitled").decimalValue().compareTo(QUANTITY) != 0) {
            throw new AssertionError("not the entitlement that was signed: " + owed);
        }
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
