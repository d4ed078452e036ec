package kam.contractapproval.trade.order;

import static kam.contractapproval.trade.order.OrderStatus.CANCELLED;
import static kam.contractapproval.trade.order.OrderStatus.CLEARED;
import static kam.contractapproval.trade.order.OrderStatus.DELIVERED;
import static kam.contractapproval.trade.order.OrderStatus.HELD;
import static kam.contractapproval.trade.order.OrderStatus.IN_PRODUCTION;
import static kam.contractapproval.trade.order.OrderStatus.PLACED;
import static kam.contractapproval.trade.order.OrderStatus.RECEIVED;
import static kam.contractapproval.trade.order.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderStatusTest {
    @Test
    void eachStateLeadsToTheseAndNoOthers() {
        var table = Map.of(
                PLACED, Set.of(CLEARED, HELD, CANCELLED),
                HELD, Set.of(PLACED, CANCELLED),
                CLEARED, Set.of(IN_PRODUCTION, SHIPPED, RECEIVED, DELIVERED, HELD, CANCELLED),
                IN_PRODUCTION, Set.of(SHIPPED, RECEIVED, DELIVERED, HELD, CANCELLED),
                SHIPPED, Set.of(RECEIVED, DELIVERED),
                RECEIVED, Set.of(DELIVERED),
                DELIVERED, Set.<OrderStatus>of(),
                CANCELLED, Set.<OrderStatus>of());
        table.forEach((from, expected) -> assertThat(
                        Stream.of(OrderStatus.values()).filter(from::canBecome).collect(Collectors.toSet()))
                .as("from %s", from)
                .isEqualTo(expected));
    }
}
