package kam.kpi.fact;

import java.util.UUID;

/** The event a fact comes from, and which of its lines where it has several. */
public record FactKey(UUID eventId, int line) {}
