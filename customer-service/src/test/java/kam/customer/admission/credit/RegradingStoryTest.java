package kam.customer.admission.credit;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.Office;
import kam.customer.Race;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.events.CustomerEvent.CreditGraded;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RegradingStoryTest {
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    PaymentRecords records;

    @Inject
    Regrading regrading;

    @Test
    void whoIsOverdueIsGradedDownAndWhoPaysIsGradedUpAgainButNoHigherThanBefore() {
        var customer = graded(90);
        var contract = UUID.randomUUID();
        var due = calendar.today().plusDays(5);
        var event = Events.publish(effective(contract, customer, due), clock.instant());
        await().untilAsserted(() -> assertThat(instalmentsOf(customer)).isEqualTo(2));
        assertThat(levelsOf(customer)).containsExactly("A");
        clock.advance(Duration.ofDays(6));
        await().untilAsserted(() -> assertThat(levelsOf(customer)).containsExactly("B", "A"));
        gradings(customer)
                .then()
                .body("items[0].cause", equalTo("PAYMENTS"))
                .body("items[0].score", equalTo(84.0f))
                .body("items[0].gradedBy.id", equalTo("system"))
                .body("items[0].reason", equalTo("逾期 1 期，曾迟付 0 期"))
                .body("items[0].eventIds", contains(event.toString()))
                .body("items[1].cause", equalTo("PERSON"));
        var payment = Events.publish(paid(contract, customer, "1000.00"), clock.instant());
        await().untilAsserted(() -> assertThat(levelsOf(customer)).containsExactly("A", "B", "A"));
        gradings(customer)
                .then()
                .body("items[0].score", equalTo(90.0f))
                .body("items[0].eventIds", hasItem(payment.toString()));
        await().untilAsserted(() -> assertThat(Events.told(CreditGraded.class, customer))
                .extracting(CreditGraded::level)
                .containsExactly("A", "B", "A"));
    }

    @Test
    void aPaymentHeardOfBeforeItsContractAndTwiceCountsOnce() {
        var customer = graded(90);
        var contract = UUID.randomUUID();
        var paid = paid(contract, customer, "600.00");
        records.collected(paid, UUID.randomUUID());
        records.collected(paid, UUID.randomUUID());
        records.contractEffective(effective(contract, customer, calendar.today()), UUID.randomUUID());
        records.contractEffective(effective(contract, customer, calendar.today()), UUID.randomUUID());
        behaviour(customer)
                .then()
                .body("instalments", hasSize(2))
                .body("instalments[0].collected", equalTo(600.0f))
                .body("instalments[0].overdue", equalTo(false))
                .body("instalments[1].collected", equalTo(0.0f));
    }

    @Test
    void ofEightWhoLookAtOnceOneGrades() throws Exception {
        var customer = graded(80);
        Events.publish(effective(UUID.randomUUID(), customer, calendar.today()), clock.instant());
        await().untilAsserted(() -> assertThat(instalmentsOf(customer)).isEqualTo(2));
        clock.advance(Duration.ofDays(1));
        Race.of(() -> {
            regrading.regrade(customer);
            return null;
        });
        gradings(customer).then().body("items", hasSize(2)).body("items.cause", contains("PAYMENTS", "PERSON"));
    }

    @Test
    void whomNobodyHasGradedIsNotGradedByPayments() {
        var customer = beijing.register();
        Events.publish(effective(UUID.randomUUID(), customer, calendar.today().minusDays(3)), clock.instant());
        await().untilAsserted(() -> assertThat(instalmentsOf(customer)).isEqualTo(2));
        gradings(customer).then().body("items", hasSize(0));
        behaviour(customer)
                .then()
                .body("instalments[0].overdue", equalTo(true))
                .body("instalments[0].daysLate", equalTo(3));
    }

    @Test
    void anotherOfficesCustomersPaymentsAreNotThere() {
        behaviour(new Office("SH").register()).then().statusCode(404);
    }

    private UUID graded(int score) {
        var customer = beijing.register();
        beijing.grade(customer, score).then().statusCode(201);
        return customer;
    }

    private Response gradings(UUID customer) {
        return beijing.manager().get(CUSTOMERS + "/" + customer + "/credit-gradings");
    }

    private java.util.List<String> levelsOf(UUID customer) {
        return gradings(customer).jsonPath().getList("items.level");
    }

    private Response behaviour(UUID customer) {
        return beijing.manager().get(CUSTOMERS + "/" + customer + "/payment-behaviour");
    }

    private int instalmentsOf(UUID customer) {
        return behaviour(customer).jsonPath().getList("instalments").size();
    }

    private ContractEffective effective(UUID contract, UUID customer, LocalDate due) {
        var instalments = List.of(
                new Instalment(1, due, new BigDecimal("1000.00")),
                new Instalment(2, due.plusDays(300), new BigDecimal("1000.00")));
        return new ContractEffective(
                contract,
                "HT-2026-000009",
                customer,
                "BJ",
                "zhao.lei",
                new BigDecimal("2000.00"),
                due,
                due,
                due.plusYears(1),
                List.of(),
                instalments,
                "PURCHASE",
                null,
                null);
    }

    private PaymentCollected paid(UUID contract, UUID customer, String amount) {
        return new PaymentCollected(
                UUID.randomUUID(),
                contract,
                customer,
                "BJ",
                "zhao.lei",
                new BigDecimal(amount),
                "TRANSFER",
                calendar.today());
    }
}
