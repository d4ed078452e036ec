package kam.goodsledger.ledger;

import java.util.UUID;

/** What made a movement: the reason, the id of the document (shipment, receipt, payment …) and its line. */
public record Source(Reason reason, UUID documentId, int line) {}
