package kam.contractapproval.route;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is put on a route: a revision of a contract, by its office and the amount in CNY that decides its tier (null
 * where it has none), with the digest of its content.
 */
public record Submission(
        int revision, String office, BigDecimal amount, String digest, String submittedBy, Instant submittedAt) {}
