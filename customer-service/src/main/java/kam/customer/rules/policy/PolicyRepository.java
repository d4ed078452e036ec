package kam.customer.rules.policy;

import io.quarkus.panache.common.Sort;
import java.time.LocalDate;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

/** The versions of one kind of policy. */
public abstract class PolicyRepository<T extends VersionedPolicy> extends Repository<T> {
    /**
     * The newest version that has taken effect by that day; the first one has always been in force. What the
     * transaction has changed and not written yet is not looked through for it: imports ask for every row.
     */
    public T inForce(LocalDate day) {
        return find("effectiveFrom <= ?1", Sort.descending("effectiveFrom", "policyVersion"), day)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResult();
    }

    public T ofVersion(int policyVersion) {
        return find("policyVersion", policyVersion).firstResult();
    }

    /** Newest first. */
    public Page<T> list(PageRequest page) {
        return page(page, new Filter());
    }

    int newestVersion() {
        return findAll(Sort.descending("policyVersion")).firstResult().policyVersion();
    }
}
