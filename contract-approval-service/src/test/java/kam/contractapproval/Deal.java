package kam.contractapproval;

import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.today;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.DeliveryEvent.OrderCleared;
import kam.events.DeliveryEvent.OrderHeld;
import kam.events.DomainEvent;
import kam.events.MoneyEvent.PaymentCollected;
import kam.events.ShipmentEvent.GoodsLine;
import kam.events.ShipmentEvent.ShipmentNotified;
import kam.events.ShipmentEvent.ShipmentReceived;
import kam.testing.Events;

/** A contract in effect, what its office does under it, and what the keeper of goods and money tells of it. */
public record Deal(String office, UUID customer, UUID contract) {
    public static final String ORDERS = "/api/v1/orders";
    public static final String SCHEDULES = "/api/v1/payment-schedules";

    /** Of the lowest tier, signed today. */
    public static Deal effective(String office, Map<String, Object> terms) {
        var customer = Desk.keyAccount(office);
        var clerk = Someone.named("clerk." + office, "office-clerk", office);
        var manager = Someone.named("manager." + office, "office-manager", office);
        String id = clerk.post(CONTRACTS, Map.of("customerId", customer, "terms", terms))
                .statusCode(201)
                .extract()
                .path("id");
        var at = CONTRACTS + "/" + id;
        clerk.post(at + "/submission").statusCode(200);
        Desk.decide(manager, at, "office-manager-signs", "SIGN").statusCode(200);
        Desk.decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        Desk.sign(manager, at);
        return new Deal(office, customer, UUID.fromString(id));
    }

    public Someone clerk() {
        return Someone.named("clerk." + office, "office-clerk", office);
    }

    public Map<String, Object> wish(int quantity, boolean trial) {
        return Map.of(
                "contractId",
                contract,
                "wishedOn",
                today().plusDays(7).toString(),
                "trial",
                trial,
                "lines",
                List.of(Map.of("line", 1, "quantity", quantity)));
    }

    public ValidatableResponse ordered(int quantity, boolean trial) {
        return clerk().post(ORDERS, wish(quantity, trial));
    }

    /** Places an order over so much of line 1, which is cleared; returns its id. */
    public UUID cleared(int quantity, boolean trial) {
        var id = UUID.fromString(
                ordered(quantity, trial).statusCode(201).extract().path("id"));
        clear(id, 1);
        awaitStatus(id, "CLEARED");
        return id;
    }

    public void clear(UUID order, int attempt) {
        tell(new OrderCleared(order, attempt, contract, customer, office, "wang", new BigDecimal("1.00")));
    }

    public void hold(UUID order, int attempt, String... reasons) {
        tell(new OrderHeld(order, attempt, contract, customer, office, "wang", List.of(reasons)));
    }

    public void shipped(UUID shipment, int quantity) {
        tell(new ShipmentNotified(
                shipment, "FH-1", contract, customer, office, "wang", today().plusDays(3), goods(quantity)));
    }

    public void received(UUID shipment, int quantity) {
        tell(new ShipmentReceived(
                shipment,
                UUID.randomUUID(),
                contract,
                customer,
                office,
                "wang",
                Instant.now(),
                Instant.now(),
                goods(quantity)));
    }

    public void delivered(int quantity) {
        delivered(UUID.randomUUID(), quantity);
    }

    /** By a delivery that set out when its id was given. */
    public void delivered(UUID delivery, int quantity) {
        tell(new GoodsDelivered(
                delivery, contract, customer, office, "wang", goods(quantity), BigDecimal.ONE, today()));
    }

    public PaymentCollected payment(String amount) {
        return new PaymentCollected(
                UUID.randomUUID(), contract, customer, office, "wang", new BigDecimal(amount), "TRANSFER", today());
    }

    public static void tell(DomainEvent event) {
        Events.publish(event, Instant.now());
    }

    public String at() {
        return CONTRACTS + "/" + contract;
    }

    private static List<GoodsLine> goods(int quantity) {
        return List.of(new GoodsLine(1, "SKU-1", new BigDecimal(quantity)));
    }

    public void awaitStatus(UUID order, String status) {
        await().until(() -> clerk().get(ORDERS + "/" + order).extract().path("status"), status::equals);
    }

    /** Waits until the payment schedule is there; returns its id, which is the contract's. */
    public UUID scheduled() {
        await().until(() -> clerk().get(SCHEDULES + "/" + contract).extract().statusCode() == 200);
        return contract;
    }
}
