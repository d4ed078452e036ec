package kam.goodsledger.contract.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Repository;
import org.hibernate.Session;

/** Orders; whoever changes one has locked its contract. */
@ApplicationScoped
class OrderRepository extends Repository<Order> {
    private final Session session;

    OrderRepository(Session session) {
        this.session = session;
    }

    Optional<Order> lockedIfKnown(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** First come, first served. */
    List<Order> clearedOf(UUID contractId) {
        return list("contractId = ?1 and status = ?2 order by id", contractId, OrderStatus.CLEARED);
    }

    List<Order> under(UUID contractId) {
        return list("contractId = ?1 order by id", contractId);
    }

    @Transactional
    List<Order> expired(LocalDate today, int atMost) {
        return find("status = ?1 and expiresOn < ?2 order by expiresOn, id", OrderStatus.CLEARED, today)
                .range(0, atMost - 1)
                .list();
    }

    void note(OrderDispatch dispatch) {
        session.persist(dispatch);
    }

    List<OrderDispatch> dispatchesOf(UUID deliveryId) {
        return session.createQuery(
                        "from OrderDispatch where deliveryId = :delivery order by orderId, line", OrderDispatch.class)
                .setParameter("delivery", deliveryId)
                .getResultList();
    }
}
