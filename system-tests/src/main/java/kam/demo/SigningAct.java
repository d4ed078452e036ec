package kam.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 3. The customer becomes a key account, and the contract is signed. */
final class SigningAct {
    private final Stage stage;
    private final List<Long> untilEntitled = new ArrayList<>();

    SigningAct(Stage stage) {
        this.stage = stage;
    }

    Latency play(List<Account> accounts) {
        stage.transcript().act(3, "成为大客户，签订合同 · Key accounts, and signed contracts");
        for (var account : accounts) {
            var clerk = stage.role("office-clerk", account.customer.office());
            var customer = stage.api()
                    .await(
                            clerk,
                            "/api/v1/customers/" + account.id,
                            c -> c.get("status").asText().equals("KEY_ACCOUNT"));
            sign(account);
            if (account == accounts.get(0)) {
                stage.transcript()
                        .step(
                                clerk,
                                "sees " + account.customer.name(),
                                customer.get("status").asText() + ", " + stage.link("/api/v1/customers/" + account.id));
            }
        }
        stage.transcript().note(accounts.size() + " contracts signed; goods may move under them");
        return new Latency(untilEntitled);
    }

    /** Files the signed copy, and measures how long the goods' entitlement takes to show. */
    void sign(Account account) {
        file(account);
        var signed = System.nanoTime();
        stage.api()
                .await(
                        stage.role("auditor"),
                        "/api/v1/owed-goods?contractId=" + account.contractId,
                        lines -> !lines.get("items").isEmpty());
        untilEntitled.add((System.nanoTime() - signed) / 1_000_000);
    }

    /** The signed copy of what was approved, by the signer of its tier. */
    void file(Account account) {
        var path = "/api/v1/contracts/" + account.contractId;
        var signer =
                account.tier <= 1 ? stage.role("office-manager", account.customer.office()) : stage.role("ka-approver");
        var copy = stage.api()
                .upload(
                        signer,
                        path + "/documents?kind=SIGNED_COPY&name=" + Url.encode("签字盖章合同.txt"),
                        Papers.of("签字盖章合同 " + account.contractNumber));
        var approved = stage.api().get(signer, path).get("digest").asText();
        var today = stage.business().today().toString();
        stage.api()
                .post(
                        signer,
                        path + "/signature",
                        Map.of(
                                "documentId", copy.get("id").asText(),
                                "digest", approved,
                                "signedOn", today,
                                "effectiveFrom", today));
    }
}
