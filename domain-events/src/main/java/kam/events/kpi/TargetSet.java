package kam.events.kpi;

import java.math.BigDecimal;
import java.util.UUID;

/** What a person is to reach in a period, e.g. 2026-Q4; CNY or a count, as the indicator says. */
public record TargetSet(UUID targetId, String indicator, String person, String office, String period, BigDecimal value)
        implements KpiEvent {
    @Override
    public UUID key() {
        return targetId;
    }
}
