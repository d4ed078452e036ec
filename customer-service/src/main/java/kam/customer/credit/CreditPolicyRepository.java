package kam.customer.credit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CreditPolicyRepository extends Repository<CreditPolicy> {
    /** The newest version that has taken effect by that day; the first one has always been in force. */
    CreditPolicy inForce(LocalDate day) {
        return find("effectiveFrom <= ?1", Sort.descending("effectiveFrom", "policyVersion"), day)
                .firstResult();
    }

    /** Two issued at the same moment would get the same number: the second is refused by the database with 409. */
    int nextVersion() {
        return findAll(Sort.descending("policyVersion")).firstResult().policyVersion() + 1;
    }

    Page<CreditPolicy> list(PageRequest page) {
        return page(page, new Filter());
    }
}
