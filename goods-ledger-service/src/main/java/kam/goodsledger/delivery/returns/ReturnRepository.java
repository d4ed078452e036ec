package kam.goodsledger.delivery.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import org.hibernate.Session;

@ApplicationScoped
class ReturnRepository extends Repository<GoodsReturn> {
    private record Returned(int line, BigDecimal quantity) {}

    private final Session session;

    ReturnRepository(Session session) {
        this.session = session;
    }

    Page<GoodsReturn> list(PageRequest page, String office, ReturnStatus status, UUID contractId, String ticketNumber) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("contractId", contractId)
                        .where("ticketNumber", ticketNumber));
    }

    /** By line, what of this delivery is in returns, whether the office has it already or not. */
    Map<Integer, BigDecimal> claimed(UUID deliveryId) {
        return returned(
                deliveryId,
                List.of(ReturnStatus.REQUESTED, ReturnStatus.RECEIVED, ReturnStatus.TAKEN, ReturnStatus.REFUSED));
    }

    /** By line, what the office has accepted back. */
    Map<Integer, BigDecimal> accepted(UUID deliveryId) {
        return returned(deliveryId, List.of(ReturnStatus.RECEIVED, ReturnStatus.TAKEN, ReturnStatus.REFUSED));
    }

    private Map<Integer, BigDecimal> returned(UUID deliveryId, List<ReturnStatus> in) {
        return session.createQuery(
                        "select l.line, sum(l.quantity) from GoodsReturn r join r.lines l"
                                + " where r.deliveryId = :delivery and r.status in :statuses group by l.line",
                        Returned.class)
                .setParameter("delivery", deliveryId)
                .setParameter("statuses", in)
                .getResultStream()
                .collect(Collectors.toMap(Returned::line, Returned::quantity));
    }
}
