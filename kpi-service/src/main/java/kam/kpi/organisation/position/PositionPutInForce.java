package kam.kpi.organisation.position;

/** Told within the process, in the transaction that puts a position in force: its roles may be others now. */
public record PositionPutInForce(String code) {}
