package kam.customer.decision;

import java.time.Instant;
import java.time.LocalDate;

/** Who acts, when, and which business day that is. */
public record Act(String by, Instant at, LocalDate day) {}
