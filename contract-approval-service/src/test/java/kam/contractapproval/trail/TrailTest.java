package kam.contractapproval.trail;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.keyAccount;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
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
