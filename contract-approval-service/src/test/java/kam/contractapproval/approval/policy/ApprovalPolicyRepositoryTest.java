package kam.contractapproval.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.Supplier;
import kam.contractapproval.Desk;
import kam.contractapproval.Policies;
import kam.contractapproval.approval.policy.ApprovalPolicy.PolicyStatus;
import kam.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalPolicyRepositoryTest {
    @Inject
    ApprovalPolicyRepository policies;

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void anActiveVersionIsLookedUpOnceAndADraftEachTime() {
        var draft = Policies.drafted(Policies.terms());
        assertThat(read(() -> policies.version(draft))).isNotSameAs(read(() -> policies.version(draft)));
        assertThat(read(() -> policies.version(1))).isSameAs(read(() -> policies.version(1)));
        assertThat(policies.version(1).stepsOf(policies.version(1).tier(3))).hasSize(3);
    }

    @Test
    void aVersionThatAnotherInstanceActivatedIsInForceAtOnce() throws SQLException {
        var draft = Policies.drafted(Policies.terms());
        assertThat(read(policies::inForce).version()).isEqualTo(1);
        try (var anotherInstance = TestStack.superuser();
                var statement = anotherInstance.createStatement()) {
            statement.execute("update approval_policy set status = 'ACTIVE', effective_from = '" + Desk.today()
                    + "' where version = " + draft);
        }
        assertThat(read(policies::inForce).version()).isEqualTo(draft);
    }

    @Test
    void aVersionForALaterDayIsLookedUpEachTimeSinceAnotherInstanceMayWithdrawIt() throws SQLException {
        var version = Policies.drafted(Policies.terms());
        Policies.activate(version, Desk.today().plusDays(1)).statusCode(200);
        assertThat(read(() -> policies.version(version).view(false)).status()).isEqualTo(PolicyStatus.ACTIVE);
        try (var anotherInstance = TestStack.superuser();
                var statement = anotherInstance.createStatement()) {
            statement.execute("update approval_policy set status = 'WITHDRAWN', withdrawal_reason = 'x',"
                    + " withdrawn_by = 'x', withdrawn_at = now() where version = " + version);
        }
        assertThat(read(() -> policies.version(version).view(false)).status()).isEqualTo(PolicyStatus.WITHDRAWN);
        assertThat(read(policies::versionInForce)).isEqualTo(1);
    }

    private static <T> T read(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
