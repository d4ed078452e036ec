package kam.kpi.organisation.position;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nonnull;
import java.util.UUID;
import kam.kit.cases.CaseView;
import kam.kit.web.Versioned;
import kam.kpi.organisation.position.Position.PositionStatus;

/** A position as clients see it. */
record PositionView(
        @JsonUnwrapped CaseView head,
        @Nonnull String code,
        int revision,
        PositionStatus status,
        @Nonnull PositionContent content)
        implements Versioned {

    static PositionView of(Position position, CaseView head) {
        return new PositionView(head, position.code(), position.revision(), position.status(), position.offer());
    }

    @Override
    public UUID id() {
        return head.id();
    }

    @Override
    public long version() {
        return head.version();
    }
}
