package kam.customer.servicedesk.agreement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** A line as it was allocated under one version of the agreement; never rewritten. */
@Embeddable
record Allocated(int agreementVersion, String purpose, BigDecimal amount, String allocatedBy, Instant allocatedAt) {}
