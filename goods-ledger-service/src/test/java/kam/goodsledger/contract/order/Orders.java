package kam.goodsledger.contract.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.DomainEvent;
import kam.events.OrderEvent.OrderCancelled;
import kam.events.OrderEvent.OrderLine;
import kam.events.OrderEvent.OrderPlaced;
import kam.goodsledger.Story;
import kam.testing.Events;

/** Orders of a story's customer, told by events as the contract service would. */
public final class Orders {
    private Orders() {}

    /** The last day of the story's contract but two, which the clock of no test reaches. */
    static final LocalDate WISHED = Story.SIGNED_ON.plusYears(1).minusDays(2);

    public static OrderPlaced placed(Story story, UUID contract, UUID order, int attempt, int line, String quantity) {
        return placed(story, contract, order, attempt, WISHED, line, quantity);
    }

    static OrderPlaced placed(
            Story story, UUID contract, UUID order, int attempt, LocalDate wishedOn, int line, String quantity) {
        return new OrderPlaced(
                order,
                "DD-" + order,
                attempt,
                contract,
                story.customer,
                story.office,
                "manager",
                false,
                wishedOn,
                List.of(new OrderLine(line, new BigDecimal(quantity))));
    }

    public static UUID place(Story story, int line, String quantity) {
        var order = UUID.randomUUID();
        tell(placed(story, story.contract, order, 1, line, quantity));
        return order;
    }

    public static OrderCancelled cancelled(Story story, UUID contract, UUID order) {
        return new OrderCancelled(order, "DD-" + order, contract, story.customer, story.office, "manager", "取消");
    }

    public static void tell(DomainEvent event) {
        Events.publish(event, Instant.now());
    }
}
