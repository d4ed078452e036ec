package kam.contractapproval.approval.approvals;

import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import kam.contractapproval.Someone;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalInboxTest {
    @Test
    void aStepIsInTheInboxOfWhoMayDecideItAndOfNobodyElse() {
        var at = submitted(keyAccount("BJ"), "80000");
        assertThat(inbox(MANAGER)).contains(at);
        assertThat(inbox(DEPARTMENT)).doesNotContain(at);
        assertThat(inbox(CLERK)).doesNotContain(at);
        assertThat(inbox(Someone.named("manager.sh", "office-manager", "SH"))).doesNotContain(at);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        assertThat(inbox(MANAGER)).doesNotContain(at);
        assertThat(inbox(DEPARTMENT)).contains(at);
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        assertThat(inbox(DEPARTMENT)).doesNotContain(at);
    }

    @Test
    void aManagerOfTwoOfficesDecidesForBothAndForNoThird() {
        var at = submitted(keyAccount("BJ"), "80000");
        var both = manager(List.of("office-manager", "default-roles-kam"), "GZ", "BJ");
        var others = manager(List.of("office-manager", "ka-director", "back-office"), "GZ", "SH");
        assertThat(inbox(both)).contains(at);
        assertThat(inbox(others)).doesNotContain(at);
        assertThat(inbox(manager(List.of("office-manager")))).isEmpty();
        decide(others, at, "office-manager-signs", "SIGN").statusCode(403);
        decide(both, at, "office-manager-signs", "SIGN").statusCode(200);
    }

    private static Someone manager(List<String> roles, String... offices) {
        return new Someone("wu.ping", Tokens.of(roles, List.of(offices), "wu.ping"));
    }

    @Test
    void whatOneSubmittedOrHasSignedIsNotInOnesInbox() {
        var at = draft(keyAccount("BJ"), terms("80000"));
        MANAGER.post(at + "/submission").statusCode(200);
        assertThat(inbox(MANAGER)).doesNotContain(at);
        assertThat(inbox(Someone.named("second.manager.bj", "office-manager", "BJ")))
                .contains(at);
    }

    @Test
    void aWithdrawnContractLeavesEveryInbox() {
        var at = submitted(keyAccount("BJ"), "80000");
        CLERK.post(at + "/withdrawal").statusCode(200);
        assertThat(inbox(MANAGER)).doesNotContain(at);
    }

    /** Read page by page, two steps each, as a client would. */
    private static List<String> inbox(Someone person) {
        var contracts = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = person.get("/api/v1/approvals?limit=2" + next)
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.contractId");
            ids.forEach(id -> contracts.add("/api/v1/contracts/" + id));
            String cursor = page.path("next");
            next = cursor == null ? null : "&after=" + cursor;
        }
        return contracts;
    }
}
