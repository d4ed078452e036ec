package kam.customer.development.customerreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.worth.ConcludedWorth;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;

@ApplicationScoped
class CustomerReturnService {
    private final CustomerRepository customers;
    private final InvestmentRepository investments;
    private final HeardReturns heard;
    private final ConcludedWorth worth;
    private final Acts acts;

    CustomerReturnService(
            CustomerRepository customers,
            InvestmentRepository investments,
            HeardReturns heard,
            ConcludedWorth worth,
            Acts acts) {
        this.customers = customers;
        this.investments = investments;
        this.heard = heard;
        this.worth = worth;
        this.acts = acts;
    }

    @Transactional
    InvestmentView invest(UUID customerId, NewInvestment newInvestment) {
        var investment = new Investment(customers.visible(customerId), newInvestment, acts.current());
        investments.persistAndFlush(investment);
        return investment.view();
    }

    @Transactional
    InvestmentView reverse(UUID customerId, UUID id, InvestmentReversal reversal) {
        customers.locked(customerId);
        var reversed = investments.of(customerId, id).reversed(reversal.reason(), acts.current());
        if (investments.isReversed(id)) {
            throw new Problem(ReturnProblem.NOT_REVERSIBLE, "It is reversed already");
        }
        investments.persistAndFlush(reversed);
        return reversed.view();
    }

    @Transactional
    Page<InvestmentView> investments(UUID customerId, PageRequest page) {
        customers.visible(customerId);
        return investments.list(page, customerId).map(Investment::view);
    }

    @Transactional
    CustomerReturnView read(UUID customerId) {
        customers.visible(customerId);
        return CustomerReturnView.of(customerId, heard.of(customerId), worth.of(customerId));
    }
}
