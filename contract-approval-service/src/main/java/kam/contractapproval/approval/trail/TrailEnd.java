package kam.contractapproval.approval.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a contract's trail ends: the number of its lines and the hash of the last. The contract keeps it, so that a
 * trail shows where lines are missing at its end, or where all of them were hashed anew. Source: requirement A18.
 */
@Embeddable
public record TrailEnd(
        @Column(name = "trail_lines") int lines,
        @Column(name = "trail_hash") String hash) {
    /** Of a trail without lines. */
    public static final TrailEnd NONE = new TrailEnd(0, "0".repeat(64));
}
