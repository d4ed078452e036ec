package kam.goodsledger.stock.exemption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** From then on so much more of the line is exempt, or less where it is negative: what reports over time add up. */
@Embeddable
record ExemptionChange(@Column(name = "changed_at") Instant at, BigDecimal quantity) {}
