package kam.kpi.fact;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The event a fact comes from, and which of its lines where it has several. */
@Embeddable
public record FactKey(UUID eventId, int line) {}
