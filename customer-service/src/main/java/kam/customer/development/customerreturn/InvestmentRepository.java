package kam.customer.development.customerreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
class InvestmentRepository extends Repository<Investment> {
    /** Refuses with 404 the investment in another customer. */
    Investment of(UUID customerId, UUID id) {
        var investment = visible(id);
        if (!investment.customerId().equals(customerId)) {
            throw new Problem(CommonProblem.NOT_FOUND, "No such investment in this customer");
        }
        return investment;
    }

    /** Certain while the customer is locked. */
    boolean isReversed(UUID id) {
        return count("reversalOf", id) > 0;
    }

    Page<Investment> list(PageRequest page, UUID customerId) {
        return page(page, new Filter().where("customerId", customerId));
    }
}
