package kam.goodsledger.ledger;

import java.util.UUID;

/** The contract that a movement fulfils, and its line; the line is null where the whole contract is meant. */
public record ContractReference(UUID contractId, Integer line) {}
