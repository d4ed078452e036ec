package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays that go silent, on sessions of their own; whole instances that do so are in the system tests. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RelayLeaseTest {
    private static final Duration LEASE = Duration.ofMillis(400);

    @BeforeEach
    void provide() throws Exception {
        RelayDatabase.provide();
    }

    @Test
    void aRelayThatIsSilentForLongerThanItsLeaseIsRelieved() throws Exception {
        try (var silent = RelayDatabase.session(LEASE);
                var other = RelayDatabase.session(LEASE)) {
            assertThat(silent.becomesTheRelay()).isTrue();
            await().until(other::becomesTheRelay);
            assertThatThrownBy(silent::renew).isInstanceOf(SQLException.class);
            assertThat(other.standing().relayedBy()).isEqualTo(Instance.NAME);
        }
    }

    @Test
    void aRelayThatIsAliveKeepsItsPlace() throws Exception {
        try (var alive = RelayDatabase.session(LEASE);
                var other = RelayDatabase.session(LEASE)) {
            assertThat(alive.becomesTheRelay()).isTrue();
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .during(LEASE.multipliedBy(2))
                    .until(() -> {
                        alive.renew();
                        return !other.becomesTheRelay();
                    });
            alive.mustStillBeTheRelay();
        }
    }

    @Test
    void aRelayThatStoodStillSendsNothingOfWhatItHadRead() throws Exception {
        RelayDatabase.append(UUID.randomUUID());
        try (var paused = RelayDatabase.session(LEASE)) {
            assertThat(paused.becomesTheRelay()).isTrue();
            assertThat(paused.next()).hasSize(1);
            paused.mustStillBeTheRelay();
            await().until(() -> paused.silence().compareTo(LEASE) > 0);
            assertThatThrownBy(paused::mustStillBeTheRelay).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whoStandsByCountsWhatWaitsAndSeesThatNobodyRelays() throws Exception {
        var key = UUID.randomUUID();
        RelayDatabase.append(key);
        RelayDatabase.append(key);
        try (var standBy = RelayDatabase.session(LEASE)) {
            assertThat(standBy.standing().backlog()).isEqualTo(2);
            assertThat(standBy.standing().first()).isNotNull();
            assertThat(standBy.standing().relayedBy()).isNull();
            standBy.park(standBy.next().get(0), "a test");
            assertThat(standBy.standing().unsent()).isEqualTo(1);
            assertThat(standBy.standing().first())
                    .as("both wait behind the parked one")
                    .isNull();
            standBy.acknowledged(List.of(), Map.of());
        }
    }
}
