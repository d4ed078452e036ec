package kam.customer.servicedesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kam.customer.servicedesk.desk.DeskActs;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {
    private static final Map<TicketStatus, Set<TicketStatus>> TABLE = Map.of(
            TicketStatus.TAKEN, Set.of(TicketStatus.ANALYSED),
            TicketStatus.ANALYSED, Set.of(TicketStatus.SOLVED, TicketStatus.ESCALATED, TicketStatus.ROUTED),
            TicketStatus.ESCALATED, Set.of(TicketStatus.SOLVED, TicketStatus.ROUTED),
            TicketStatus.ROUTED, Set.of(TicketStatus.SOLVED, TicketStatus.ESCALATED, TicketStatus.ROUTED),
            TicketStatus.SOLVED, Set.of(TicketStatus.FOLLOWED_UP, TicketStatus.ESCALATED),
            TicketStatus.FOLLOWED_UP, Set.of(TicketStatus.CLOSED),
            TicketStatus.CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void aTicketGoesTheWayOfTheTableAndNoOther(TicketStatus status) {
        for (var next : TicketStatus.values()) {
            assertThat(status.canBecome(next))
                    .as(status + " to " + next)
                    .isEqualTo(TABLE.get(status).contains(next));
        }
    }

    @Test
    void theAgentSolvesBeforeEscalationAndTheAccountManagerAfterIt() {
        var agent = DeskActs.by("agent", Role.SERVICE_AGENT);
        var manager = DeskActs.by("zhao.lei", Role.ACCOUNT_MANAGER);
        assertThat(TicketStatus.ANALYSED.maySolve(agent)).isTrue();
        assertThat(TicketStatus.ANALYSED.maySolve(manager)).isFalse();
        assertThat(TicketStatus.ESCALATED.maySolve(manager)).isTrue();
        assertThat(TicketStatus.ESCALATED.maySolve(agent)).isFalse();
        assertThat(TicketStatus.ROUTED.maySolve(DeskActs.by("li", Role.FINANCE)))
                .isTrue();
    }
}
