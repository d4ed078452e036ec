package kam.customer.development.worth;

import java.util.UUID;

/** A concluded analysis judged again, and whether that is what was concluded. */
record WorthRecomputation(
        UUID analysisId, WorthRule rule, WorthResult result, String digest, String concludedDigest, boolean same) {}
