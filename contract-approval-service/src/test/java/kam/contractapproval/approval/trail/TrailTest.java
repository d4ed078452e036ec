package kam.contractapproval.approval.trail;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kam.contractapproval.Someone;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrailTest {
    @Inject
    DataSource dataSource;

    @Test
    void aLineThatWasChangedBehindTheServicesBackIsNamed() throws SQLException {
        var at = approved(keyAccount("BJ"), "80000");
        AUDITOR.get(at + "/trail").body("intact", equalTo(true)).body("brokenAt", nullValue());
        tamper("update trail_entry set person = 'someone else' where contract_id = ? and position = 3", at);
        AUDITOR.get(at + "/trail").body("intact", equalTo(false)).body("brokenAt", equalTo(3));
    }

    @Test
    void aLineThatWasTakenOutShows() throws SQLException {
        var at = approved(keyAccount("BJ"), "80000");
        tamper("delete from trail_entry where contract_id = ? and position = 2", at);
        AUDITOR.get(at + "/trail").body("intact", equalTo(false)).body("brokenAt", equalTo(2));
    }

    @Test
    void linesThatWereTakenOffTheEndShow() throws SQLException {
        var at = approved(keyAccount("BJ"), "80000");
        tamper("delete from trail_entry where contract_id = ? and position = 4", at);
        AUDITOR.get(at + "/trail").body("intact", equalTo(false)).body("brokenAt", equalTo(4));
        AUDITOR.get(at + "/trail/verification")
                .body("intact", equalTo(false))
                .body("broken.expected", contains(4))
                .body("broken[0].position", nullValue());
        tamper("delete from trail_entry where contract_id = ?", at);
        AUDITOR.get("/api/v1/approvals/trail-verification")
                .body("broken.find { it.contractId == '" + id(at) + "' }.expected", equalTo(1));
    }

    @Test
    void verificationComputesEveryHashAgainAndNamesTheFirstLineThatDoesNotHold() throws SQLException {
        var at = approved(keyAccount("BJ"), "80000");
        AUDITOR.get(at + "/trail/verification")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("lines", equalTo(4))
                .body("broken", empty());
        tamper("update trail_entry set comment = '已闻' where contract_id = ? and position = 3", at);
        tamper("update trail_entry set note = 'slipped in' where contract_id = ? and position = 4", at);
        AUDITOR.get(at + "/trail/verification")
                .body("intact", equalTo(false))
                .body("broken.position", contains(3))
                .body("broken[0].action", equalTo("SIGNED"))
                .body("broken[0].person.id", equalTo("manager.bj"));
        Someone.named("manager.sh", "office-manager", "SH")
                .get(at + "/trail/verification")
                .statusCode(404);
    }

    @Test
    void auditorsVerifyTheTrailsOfAllContractsAtOnce() throws SQLException {
        var whole = approved(keyAccount("BJ"), "80000");
        var broken = approved(keyAccount("BJ"), "80000");
        tamper("update trail_entry set revision = 2 where contract_id = ? and position = 2", broken);
        var all = AUDITOR.get("/api/v1/approvals/trail-verification")
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("broken.find { it.contractId == '" + id(broken) + "' }.position", equalTo(2))
                .body("broken.contractId", not(hasItem(id(whole))));
        assertThat(all.extract().<Integer>path("trails")).isGreaterThan(1);
        MANAGER.get("/api/v1/approvals/trail-verification").statusCode(403);
    }

    @Test
    void aTrailIsExportedInOrderAsATable() {
        var at = draft(keyAccount("BJ"), terms("80000"));
        CLERK.post(at + "/submission").statusCode(200);
        var decision = decision(at, "office-manager-signs", "RETURN");
        decision.put("comment", "=1+1, \"too\" cheap");
        MANAGER.post(at + "/decisions", decision).statusCode(200);
        var lines = AUDITOR.request()
                .accept("text/csv")
                .get(at + "/trail")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).contains("position,action,revision,step,acted_by");
        assertThat(lines[1]).startsWith("\"1\",\"DRAFTED\"");
        assertThat(lines[3]).contains("\"RETURNED\"", "\"manager.bj\"", "\"'=1+1, \"\"too\"\" cheap\"");
        AUDITOR.request().accept("application/xml").get(at + "/trail").then().statusCode(406);
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    @Test
    void theServiceItselfMayNotChangeItsTrailOrThePolicy() {
        for (var forbidden : new String[] {
            "update trail_entry set person = 'x'", "delete from trail_entry", "update approval_tier set bound = 0"
        }) {
            assertThatThrownBy(() -> {
                        try (var connection = dataSource.getConnection();
                                var statement = connection.createStatement()) {
                            statement.executeUpdate(forbidden);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static void tamper(String sql, String at) throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(at.substring(at.lastIndexOf('/') + 1)));
            statement.executeUpdate();
        }
    }
}
