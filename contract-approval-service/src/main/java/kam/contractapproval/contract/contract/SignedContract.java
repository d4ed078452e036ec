package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.UUID;

/** What others of this service may know of a contract that is or was in effect; the amount in force in CNY. */
public record SignedContract(UUID id, String number, UUID customerId, String office, BigDecimal amount) {}
