package kam.customer.development.positioning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import kam.kit.cases.CaseView;
import kam.kit.web.Versioned;

/** A product positioning as clients see it. */
record PositioningView(
        @JsonUnwrapped CaseView head, ProductPositioning.PositioningStatus status, PositioningContent content)
        implements Versioned {

    static PositioningView of(ProductPositioning positioning, CaseView head) {
        return new PositioningView(head, positioning.status(), positioning.offer());
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
