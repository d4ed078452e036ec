package kam.kpi.measure.indicator;

import java.math.BigDecimal;
import java.util.UUID;

/** The target against which somebody is measured, and which revision of it. */
public record Plan(UUID targetId, int revision, BigDecimal value) {}
