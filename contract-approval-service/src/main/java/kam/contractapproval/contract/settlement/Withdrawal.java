package kam.contractapproval.contract.settlement;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The taking back of a price before its day (撤回), and why. */
@Embeddable
record Withdrawal(String reason, String withdrawnBy, Instant withdrawnAt) {}
