package kam.kit.master;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kam.kit.messaging.Envelope;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LatestStatesTest {
    private final UUID key = UUID.randomUUID();

    @Inject
    LatestStates states;

    private boolean isLatest(int partition, long position) {
        var place = new Envelope.Place("kam.customer", partition, position);
        return states.takes(
                key, new Envelope(UUID.randomUUID(), "kam.customer.X", "/customer", Instant.EPOCH, 1, null, place));
    }

    @Test
    @Transactional
    void anOlderStateIsPassedOverAndTheLatestIsTakenAgain() {
        assertThat(isLatest(0, 5)).isTrue();
        assertThat(isLatest(0, 7)).isTrue();
        assertThat(isLatest(0, 5)).isFalse();
        assertThat(isLatest(0, 7)).isTrue();
        assertThat(isLatest(1, 2)).isTrue();
    }
}
