package kam.customer.development.customerreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.messaging.Envelope;

/**
 * What is heard of the money that goes into customers and comes from them. Each fact is kept once and by itself and
 * they are put together only when asked for, so that it does not matter in which order, or how often, they come.
 */
@ApplicationScoped
class HeardReturns {
    private final EntityManager entities;

    HeardReturns(EntityManager entities) {
        this.entities = entities;
    }

    /** A visit has an event for each kind of expense, so that only the event itself tells them apart. */
    void spent(ExpenseSettled expense, Envelope envelope) {
        if (expense.customerId() != null) {
            insert(
                    "return_expense (event_id, customer_id, amount)",
                    envelope.id(),
                    expense.customerId(),
                    expense.amount());
        }
    }

    void priced(ContractEffective contract) {
        contract.lines()
                .forEach(line -> insert(
                        "return_price (contract_id, line, unit_price, settlement_price)",
                        contract.contractId(),
                        line.line(),
                        line.unitPrice(),
                        line.settlementPrice()));
    }

    void delivered(GoodsDelivered delivery) {
        insert(
                "return_delivery (delivery_id, contract_id, customer_id, value)",
                delivery.deliveryId(),
                delivery.contractId(),
                delivery.customerId(),
                delivery.value());
        delivery.lines()
                .forEach(line -> insert(
                        "return_delivery_line (delivery_id, line, quantity)",
                        delivery.deliveryId(),
                        line.line(),
                        line.quantity()));
    }

    void collected(PaymentCollected payment) {
        insert(
                "return_payment (payment_id, customer_id, amount)",
                payment.paymentId(),
                payment.customerId(),
                payment.amount());
    }

    private void insert(String columns, Object... values) {
        var places = "?, ".repeat(values.length - 1) + "?";
        var insert = entities.createNativeQuery(
                "insert into " + columns + " values (" + places + ") on conflict do nothing");
        for (var i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /** All that is known of a customer now. */
    ReturnFigures of(UUID customerId) {
        var row = (Object[]) entities.createNativeQuery("""
                        select
                          (select coalesce(sum(amount), 0) from customer_investment where customer_id = :customer),
                          (select coalesce(sum(amount), 0) from return_expense where customer_id = :customer),
                          (select coalesce(sum(value), 0) from return_delivery where customer_id = :customer),
                          (select coalesce(sum(amount), 0) from return_payment where customer_id = :customer),
                          coalesce(sum(round(l.quantity * (p.unit_price - p.settlement_price), 2)), 0),
                          count(l.line) filter (where p.line is null)
                        from return_delivery d
                          join return_delivery_line l on l.delivery_id = d.delivery_id
                          left join return_price p on p.contract_id = d.contract_id and p.line = l.line
                        where d.customer_id = :customer
                        """)
                .setParameter("customer", customerId)
                .getSingleResult();
        return new ReturnFigures(
                money(row[0]),
                money(row[1]),
                money(row[2]),
                money(row[3]),
                money(row[4]),
                ((Number) row[5]).intValue());
    }

    private static BigDecimal money(Object sum) {
        return ((BigDecimal) sum).setScale(2);
    }
}
