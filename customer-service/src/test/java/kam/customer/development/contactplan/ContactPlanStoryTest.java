package kam.customer.development.contactplan;

import static kam.customer.Developing.CONTACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import kam.customer.Developing;
import kam.customer.Office;
import kam.events.DevelopmentEvent.ContactRecorded;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactPlanStoryTest {
    private final Developing beijing = new Developing("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Test
    void aContactIsOverdueUntilItIsRecorded() {
        var customer = beijing.customer();
        var contact = Office.id(beijing.accountManager()
                .body(form(customer.toString(), calendar.today()))
                .post(CONTACTS));
        var overdue = CONTACTS + "?overdue=true&customerId=" + customer;
        beijing.accountManager().get(overdue).then().statusCode(200).body("items", hasSize(0));
        clock.advance(Duration.ofDays(1));
        beijing.accountManager()
                .get(overdue)
                .then()
                .body("items.id", contains(contact.toString()))
                .body("items[0].overdue", equalTo(true));
        beijing.post(CONTACTS, contact, "record", record(calendar.today()))
                .then()
                .statusCode(200)
                .body("status", equalTo("RECORDED"))
                .body("record.objections[0].answer", equalTo("含驻厂维修"));
        beijing.accountManager().get(overdue).then().body("items", hasSize(0));
        beijing.post(CONTACTS, contact, "record", record(calendar.today()))
                .then()
                .statusCode(409)
                .body("code", equalTo("contact-plan-wrong-status"));
        await().untilAsserted(() -> assertThat(Events.told(ContactRecorded.class, contact))
                .containsExactly(new ContactRecorded(
                        contact,
                        customer,
                        "BJ",
                        "zhao.lei",
                        "account-manager.BJ",
                        "MEETING",
                        calendar.today(),
                        calendar.today().plusDays(7))));
    }

    @Test
    void aContactIsPlannedAnewOrCancelledWithAReason() {
        var contact = beijing.contact(beijing.customer());
        beijing.accountManager()
                .header("If-Match", beijing.read(CONTACTS, contact).header("ETag"))
                .body(Developing.CONTACT.replace("MEETING", "PHONE"))
                .put(CONTACTS + "/" + contact)
                .then()
                .statusCode(200)
                .body("plan.way", equalTo("PHONE"))
                .body("plan.plannedTime", equalTo("09:30"));
        beijing.post(CONTACTS, contact, "cancellation", "{\"reason\": \" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        beijing.post(CONTACTS, contact, "cancellation", "{\"reason\": \"客户出差\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void aDayThatHasPassedAndARecordOfTomorrowAreRefused() {
        var customer = beijing.customer();
        beijing.accountManager()
                .body(form(customer.toString(), calendar.today().minusDays(1)))
                .post(CONTACTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("contact-plan-day-not-possible"))
                .body("errors.pointer", contains("/plannedOn"));
        beijing.post(
                        CONTACTS,
                        beijing.contact(customer),
                        "record",
                        record(calendar.today().plusDays(1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void anotherOfficesContactIsNotThere() {
        var contact = beijing.contact(beijing.customer());
        new Developing("SH").read(CONTACTS, contact).then().statusCode(404);
    }

    private static String form(String customer, LocalDate day) {
        return "{\"customerId\": \"%s\", \"plan\": %s}"
                .formatted(customer, Developing.CONTACT.replace("2099-01-31", day.toString()));
    }

    private static String record(LocalDate day) {
        return """
                {"heldOn": "%s", "needs": "年供 100 台", "nextStep": "送样机", "nextContactOn": "%s",
                 "objections": [{"objection": "价格偏高", "answer": "含驻厂维修"}]}""".formatted(day, day.plusDays(7));
    }
}
