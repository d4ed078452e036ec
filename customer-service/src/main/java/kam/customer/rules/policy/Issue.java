package kam.customer.rules.policy;

import java.time.Instant;
import java.time.LocalDate;

/** What every version of a policy has: its number, the business day from which it is in force, who issued it. */
public record Issue(int policyVersion, LocalDate effectiveFrom, String note, String by, Instant at) {}
