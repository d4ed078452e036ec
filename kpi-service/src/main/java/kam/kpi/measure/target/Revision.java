package kam.kpi.measure.target;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** A value the target had from then on; the reason is null for the first one. */
@Embeddable
record Revision(BigDecimal value, String reason, String setBy, Instant setAt) {}
