package kam.contractapproval.approval.route;

import java.time.Instant;

/**
 * What is put on a route: a revision of a contract of its office, with the digest of its content, and the reason for
 * selling under the floor price where one was given.
 */
public record Submission(
        int revision, String office, String digest, String floorReason, String submittedBy, Instant submittedAt) {}
