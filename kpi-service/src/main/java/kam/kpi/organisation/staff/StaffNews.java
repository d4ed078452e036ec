package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.messaging.Outbox;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.position.PositionRepository;

/** Lets the others hear how a person stands, with the roles of the position. Whoever changes a person calls it last. */
@ApplicationScoped
class StaffNews {
    private final PositionRepository positions;
    private final Outbox outbox;

    StaffNews(PositionRepository positions, Outbox outbox) {
        this.positions = positions;
        this.outbox = outbox;
    }

    void tell(Employee member) {
        var roles =
                positions.inForce(member.positionCode()).map(Position::roles).orElse(List.of());
        member.news(roles).ifPresent(state -> outbox.append(member, state));
    }
}
