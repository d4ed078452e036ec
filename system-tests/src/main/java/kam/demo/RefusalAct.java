package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** Not everything is approved at once: one application is rejected and opened anew, another is handed back and revised. */
final class RefusalAct {
    private final Stage stage;
    private final ApprovalAct approvals;
    private final ApplicationAct applications;

    RefusalAct(Stage stage, ApprovalAct approvals) {
        this.stage = stage;
        this.approvals = approvals;
        this.applications = new ApplicationAct(stage);
    }

    /** A rejection ends the application; the customer may be applied for again. */
    void reject(Account account) {
        approvals.turnDown(account, "REJECT", "尚无对账单以外的付款证明，暂不同意");
        var ended = awaitApplication(account, "REJECTED");
        tell(account, "rejected", ended);
        applications.open(account);
        approvals.find(account);
    }

    /** What is handed back is revised and submitted as its next revision; earlier signatures are void. */
    void giveBack(Account account) {
        approvals.turnDown(account, "RETURN", "合同草稿缺少交货地点，请补充");
        var returned = awaitApplication(account, "RETURNED");
        tell(account, "handed back", returned);
        applications.attachDraft(account);
        var clerk = stage.role("office-clerk", account.customer.office());
        stage.api().post(clerk, ApplicationAct.applicationPath(account) + "/submission");
        var contract = "/api/v1/contracts/" + account.contractId;
        await(contract, c -> c.get("revision").asInt() == 2 && status(c).equals("IN_APPROVAL"));
    }

    private JsonNode awaitApplication(Account account, String status) {
        return await(ApplicationAct.applicationPath(account), a -> status(a).equals(status));
    }

    private JsonNode await(String path, Predicate<JsonNode> hoped) {
        return stage.api().await(stage.role("auditor"), path, hoped);
    }

    private static String status(JsonNode of) {
        return of.get("status").asText();
    }

    private void tell(Account account, String what, JsonNode application) {
        var clerk = stage.role("office-clerk", account.customer.office());
        stage.transcript()
                .step(
                        clerk,
                        "reads that " + account.customer.name() + " was " + what + ": "
                                + application.get("answerReason").asText(),
                        "submits again, " + stage.link(ApplicationAct.applicationPath(account)));
    }
}
