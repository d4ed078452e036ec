package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** By contract line, how much is on orders that were not cancelled; read without loading what is locked later. */
    Map<Integer, BigDecimal> ordered(UUID contractId) {
        return getEntityManager()
                .createQuery("""
                        select l.line, sum(l.quantity - l.givenUp) from CustomerOrder o join o.lines.lines l
                        where o.party.contractId = :contract and o.status <> :cancelled
                        group by l.line
                        """, Object[].class)
                .setParameter("contract", contractId)
                .setParameter("cancelled", OrderStatus.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (BigDecimal) row[1]));
    }

    /** All orders of the contract, oldest first, locked. */
    List<Order> lockedUnder(UUID contractId) {
        return find("party.contractId = ?1 order by id", contractId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** For an event: the contract's orders that may still get goods, oldest first, locked. */
    List<Order> awaitingGoods(UUID contractId) {
        return lockedUnder(contractId).stream()
                .filter(order -> order.status().awaitsGoods())
                .toList();
    }
}
