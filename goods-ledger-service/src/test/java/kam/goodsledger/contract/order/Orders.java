package kam.goodsledger.contract.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractTerminated;
import kam.events.ContractEvent.Instalment;
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

    /** Line 1 costs so much from now on. */
    static ContractAmended amended(Story story, String price) {
        var until = Story.SIGNED_ON.plusYears(1);
        return new ContractAmended(
                story.contract,
                "HT-1",
                story.customer,
                story.office,
                "manager",
                UUID.randomUUID(),
                "HT-2",
                new BigDecimal("8000.00"),
                Story.SIGNED_ON,
                Story.SIGNED_ON,
                until,
                List.of(new AgreedLine(
                        1,
                        "PUMP-1",
                        "PUMP-1",
                        "台",
                        new BigDecimal("100"),
                        new BigDecimal(price),
                        new BigDecimal("80.00"))),
                List.of(new Instalment(1, until, new BigDecimal("8000.00"))));
    }

    static ContractTerminated terminated(Story story, LocalDate lastDay) {
        return new ContractTerminated(
                story.contract, "HT-1", story.customer, story.office, "manager", "客户停产", lastDay, "clerk", "director");
    }

    public static void tell(DomainEvent event) {
        Events.publish(event, Instant.now());
    }
}
