package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A movement of the customer's receivable: positive where the customer owes more for it, at contract price in CNY. The
 * day, in ISO 8601, is the company's.
 */
record Entry(UUID movementId, String day, String reason, String document, UUID contractId, BigDecimal amount) {}
