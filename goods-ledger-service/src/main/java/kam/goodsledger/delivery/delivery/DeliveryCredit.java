package kam.goodsledger.delivery.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.credit.CreditProblem;
import kam.goodsledger.contract.credit.Credits;
import kam.goodsledger.contract.credit.CustomerCredit;
import kam.goodsledger.contract.order.OpenOrders;
import kam.kit.problem.Problem;

/**
 * The credit that deliveries take: dispatched, they take over what their orders had reserved and reserve the rest;
 * signed for, the reservation ends as the receivable begins, so nothing counts twice. Source: requirement G14.
 */
@ApplicationScoped
class DeliveryCredit {
    private final Credits credits;
    private final OpenOrders orders;
    private final CreditSettings settings;

    DeliveryCredit(Credits credits, OpenOrders orders, CreditSettings settings) {
        this.credits = credits;
        this.orders = orders;
        this.settings = settings;
    }

    /** Refuses with 409 what the limit does not allow beyond the orders, or while no limit is known. */
    void dispatched(Delivery delivery, List<LineQuantity> lines, Contract contract, BigDecimal value) {
        known(delivery).ifPresent(credit -> {
            var freed = orders.take(delivery.id(), lines, contract, credit);
            if (settings.checkDeliveries() && value.compareTo(freed) > 0 && !credits.allows(credit, value)) {
                throw new Problem(CreditProblem.LIMIT_EXCEEDED, "The goods are worth " + value.toPlainString() + " CNY")
                        .at("/lines", "more than is free");
            }
            credit.reserve(delivery.purpose(), value.max(freed));
        });
    }

    private Optional<CustomerCredit> known(Delivery delivery) {
        var credit = credits.ofCustomer(delivery.customerId());
        if (credit.isEmpty() && settings.checkDeliveries()) {
            throw new Problem(CreditProblem.LIMIT_NOT_YET_KNOWN, "The customer has not been graded yet").retryAfter(1);
        }
        return credit;
    }

    void signed(Delivery delivery) {
        credits.ofCustomer(delivery.customerId()).ifPresent(credit -> credit.release(delivery.id()));
    }

    void refused(Delivery delivery) {
        credits.ofCustomer(delivery.customerId()).ifPresent(credit -> {
            credit.release(delivery.id());
            orders.giveBack(delivery.id(), credit);
        });
    }
}
