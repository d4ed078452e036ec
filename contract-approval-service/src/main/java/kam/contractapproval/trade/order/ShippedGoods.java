package kam.contractapproval.trade.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.Fulfilment;
import kam.events.ShipmentEvent.GoodsLine;
import kam.events.ShipmentEvent.SettledLine;
import kam.events.ShipmentEvent.ShipmentAccepted;
import kam.events.ShipmentEvent.ShipmentNotified;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kit.problem.Wording;
import org.hibernate.Session;

/**
 * What was sent under a contract, on its way or arrived, with an order or without; what was lost or damaged on its way is
 * to be sent again. Source: requirement A21.
 */
@ApplicationScoped
class ShippedGoods implements Fulfilment, EventHandler {
    private final Session session;

    ShippedGoods(Session session) {
        this.session = session;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ShipmentNotified.class, this::notified);
        events.on(ShipmentAccepted.class, this::accepted);
    }

    private void notified(ShipmentNotified event) {
        event.lines().stream()
                .collect(groupingBy(GoodsLine::line, reducing(BigDecimal.ZERO, GoodsLine::quantity, BigDecimal::add)))
                .forEach((line, sent) -> keep(event.shipmentId(), event.contractId(), line, sent));
    }

    private void accepted(ShipmentAccepted event) {
        event.lines().stream()
                .filter(line -> lost(line).signum() > 0)
                .forEach(line -> keep(
                        event.receiptId(),
                        event.contractId(),
                        line.line(),
                        lost(line).negate()));
    }

    private static BigDecimal lost(SettledLine line) {
        return line.missing().add(line.damaged());
    }

    /** Once, however often it is told. */
    private void keep(UUID source, UUID contractId, int line, BigDecimal quantity) {
        session.createNativeMutationQuery("""
                        insert into shipped_goods (source_id, contract_id, line, quantity)
                        values (:source, :contract, :line, :quantity) on conflict do nothing
                        """)
                .setParameter("source", source)
                .setParameter("contract", contractId)
                .setParameter("line", line)
                .setParameter("quantity", quantity)
                .executeUpdate();
    }

    @Override
    public List<Bound> of(UUID contractId) {
        return session
                .createNativeQuery("""
                        select line, sum(quantity) from shipped_goods where contract_id = :contract
                        group by line order by line
                        """, Object[].class)
                .setParameter("contract", contractId)
                .getResultList()
                .stream()
                .map(row -> new Bound((Integer) row[0], (BigDecimal) row[1], Wording.of("已发运 | are shipped")))
                .toList();
    }
}
