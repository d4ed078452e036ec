package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class OrderRepository extends Repository<Order> {
    Page<Order> list(PageRequest page, OrderStatus status, UUID contractId, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller(), "party.office")
                        .where("status", status)
                        .where("party.contractId = :contractId", "contractId", contractId)
                        .where("party.customerId = :customerId", "customerId", customerId));
    }

    List<Order> trialsUnder(UUID contractId) {
        return list("party.contractId = ?1 and trial", contractId);
    }

    /** Those under a contract that were not cancelled. */
    List<Order> standing(UUID contractId) {
        return list("party.contractId = ?1 and status <> ?2", contractId, OrderStatus.CANCELLED);
    }

    /** For an event: the contract's orders that may still get goods, oldest first, locked. */
    List<Order> awaitingGoods(UUID contractId) {
        return find("party.contractId = ?1 order by id", contractId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(order -> order.status().awaitsGoods())
                .toList();
    }
}
