package kam.customer.rules.policy;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import kam.kit.persistence.AggregateRoot;

/**
 * Rules kept as data (政策): a version is issued once and never changed; a later one replaces it from its day on. What
 * was decided by a version remembers its number. Which version is in force is asked each time, since another instance
 * may have issued one; its parts are read once per instance ({@code READ_ONLY}). Source: requirement C3.
 */
@MappedSuperclass
public abstract class VersionedPolicy extends AggregateRoot {
    private int policyVersion;
    private LocalDate effectiveFrom;
    private String note;
    private String issuedBy;
    private Instant issuedAt;

    protected VersionedPolicy() {}

    protected VersionedPolicy(Issue issue) {
        policyVersion = issue.policyVersion();
        effectiveFrom = issue.effectiveFrom();
        note = issue.note();
        issuedBy = issue.by();
        issuedAt = issue.at();
    }

    /** Policies hold for every office. */
    @Override
    public String office() {
        return null;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String note() {
        return note;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
