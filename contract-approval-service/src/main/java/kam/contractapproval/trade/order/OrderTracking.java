package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.DeliveryEvent.OrderCleared;
import kam.events.DeliveryEvent.OrderHeld;
import kam.events.ShipmentEvent.GoodsLine;
import kam.events.ShipmentEvent.ShipmentNotified;
import kam.events.ShipmentEvent.ShipmentReceived;
import kam.kit.messaging.Envelope;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Follows orders by what is heard of them and of the goods of their contract. */
@ApplicationScoped
class OrderTracking implements EventHandler {
    private final OrderRepository orders;

    OrderTracking(OrderRepository orders) {
        this.orders = orders;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(OrderCleared.class, this::cleared);
        events.on(OrderHeld.class, this::held);
        events.on(
                ShipmentNotified.class,
                (event, envelope) ->
                        arrived(GoodsStage.SHIPPED, event.contractId(), event.shipmentId(), event.lines(), envelope));
        events.on(
                ShipmentReceived.class,
                (event, envelope) ->
                        arrived(GoodsStage.RECEIVED, event.contractId(), event.shipmentId(), event.lines(), envelope));
        events.on(
                GoodsDelivered.class,
                (event, envelope) ->
                        arrived(GoodsStage.DELIVERED, event.contractId(), event.deliveryId(), event.lines(), envelope));
    }

    private void cleared(OrderCleared event, Envelope envelope) {
        orders.lockedForEvent(event.orderId()).cleared(event.attempt(), cause(envelope), envelope.time());
    }

    private void held(OrderHeld event, Envelope envelope) {
        orders.lockedForEvent(event.orderId()).held(event.attempt(), event.reasons(), cause(envelope), envelope.time());
    }

    /**
     * Goods are for the oldest order that misses some; what no order misses was sent without one, and what set out, with
     * this shipment or delivery, before an order was placed is not for it.
     */
    private void arrived(GoodsStage stage, UUID contractId, UUID setOut, List<GoodsLine> lines, Envelope envelope) {
        var waiting = orders.awaitingGoods(contractId).stream()
                .filter(order -> order.isOlderThan(setOut))
                .toList();
        for (var goods : lines) {
            var rest = goods.quantity();
            for (var order : waiting) {
                rest = order.take(stage, goods.line(), rest);
            }
        }
        waiting.forEach(order -> order.follow(cause(envelope), envelope.time()));
    }

    /** The event's name and identity, so that an order's history leads to what moved it. */
    private static String cause(Envelope envelope) {
        var name = envelope.type().substring(envelope.type().lastIndexOf('.') + 1);
        return name + " " + envelope.id();
    }
}
