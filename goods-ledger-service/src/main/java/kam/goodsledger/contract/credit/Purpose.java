package kam.goodsledger.contract.credit;

import java.util.UUID;

/** The order or delivery, with its number, that credit is reserved for, and its contract. */
public record Purpose(HeldBy heldBy, UUID sourceId, String number, UUID contractId) {}
