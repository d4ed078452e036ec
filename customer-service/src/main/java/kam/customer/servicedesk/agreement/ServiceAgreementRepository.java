package kam.customer.servicedesk.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ServiceAgreementRepository extends Repository<ServiceAgreement> {
    /** Refuses with 409 a second agreement of a customer, even if that happened at the same moment. */
    void add(ServiceAgreement agreement, UUID customerId) {
        if (count("account.customerId = ?1 and status not in (DECLINED, ENDED)", customerId) > 0) {
            throw alreadyThere();
        }
        try {
            persistAndFlush(agreement);
        } catch (ConstraintViolationException e) {
            if ("service_agreement_current".equals(e.getConstraintName())) {
                throw alreadyThere();
            }
            throw e;
        }
    }

    private static Problem alreadyThere() {
        return new Problem(AgreementProblem.ALREADY_THERE, "Adjust or end the agreement that is there");
    }

    Page<ServiceAgreement> list(PageRequest page, AgreementStatus status, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller(), "account.office")
                        .where("status", status)
                        .where("account.customerId = :customerId", "customerId", customerId));
    }
}
