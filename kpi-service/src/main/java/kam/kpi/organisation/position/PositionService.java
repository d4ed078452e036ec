package kam.kpi.organisation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.kit.cases.Cases;
import kam.kit.cases.Decision;
import kam.kit.cases.Desk;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kpi.organisation.position.Position.PositionStatus;

@ApplicationScoped
class PositionService {
    private final Desk<Position, PositionView> desk;
    private final PositionRepository positions;
    private final Event<PositionPutInForce> putInForce;

    PositionService(Cases cases, PositionRepository positions, Event<PositionPutInForce> putInForce) {
        this.desk = cases.desk(positions, PositionView::of);
        this.positions = positions;
        this.putInForce = putInForce;
    }

    /** A new position, or the next revision of one that is there. */
    PositionView draft(NewPosition wanted) {
        return desk.open(act -> {
            var latest = positions.latest(wanted.code());
            latest.filter(before -> before.isBeingDrafted()).ifPresent(before -> {
                throw new Problem(
                        PositionProblem.POSITION_BEING_DRAFTED,
                        Wording.of("请先处理 {number} | {number} comes first")
                                .with("number", before.head().number()));
            });
            int revision = latest.map(before -> before.revision() + 1).orElse(1);
            return new Position(wanted.code(), revision, wanted.content(), act);
        });
    }

    PositionView change(UUID id, String ifMatch, PositionContent content) {
        return desk.update(id, ifMatch, PositionCommand.CHANGE, (found, act) -> found.change(content, act));
    }

    PositionView decide(UUID id, Decision decision) {
        return desk.decide(id, decision, this::replaceTheOneBefore);
    }

    private void replaceTheOneBefore(Position decided, Act act) {
        if (decided.isInForce()) {
            positions.replacedBy(decided).ifPresent(before -> before.replace(act));
            putInForce.fire(new PositionPutInForce(decided.code()));
        }
    }

    PositionView read(UUID id) {
        return desk.read(id);
    }

    Page<PositionView> list(PageRequest page, PositionStatus status, String code) {
        return desk.list(() -> positions.list(page, status, code));
    }

    /** A position to be drafted, or the next revision of one. */
    record NewPosition(
            @NotBlank @Size(max = 50) @Pattern(regexp = Position.CODE)
            String code,

            @Valid @NotNull PositionContent content) {}
}
