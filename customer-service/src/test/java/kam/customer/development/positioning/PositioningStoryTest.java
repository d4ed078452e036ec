package kam.customer.development.positioning;

import static kam.customer.Developing.POSITIONINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import kam.customer.Developing;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositioningStoryTest {
    private final Developing beijing = new Developing("BJ");

    @Test
    void anApprovedPositioningIsHandedToQuotes() {
        var customer = beijing.customer();
        var positioning = beijing.positioning(customer);
        beijing.decide("marketing-manager", POSITIONINGS, positioning, "APPROVE")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-status"));
        beijing.post(POSITIONINGS, positioning, "submission").then().statusCode(200);
        beijing.decide("marketing-manager", POSITIONINGS, positioning, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", positioning))
                .singleElement()
                .satisfies(event -> assertThat(event.value())
                        .contains(customer.toString(), "\"office\": \"BJ\"", "\"discountPercent\": 3.50")
                        .contains("VALUE_ADDED_SERVICE", "\"unitPrice\": 2300.00")));
        beijing.accountManager()
                .get(POSITIONINGS + "?status=APPROVED&customerId=" + customer)
                .then()
                .body("items.id", contains(positioning.toString()));
    }

    @Test
    void aReturnedPositioningIsWrittenAnew() {
        var positioning = beijing.positioning(beijing.customer());
        beijing.post(POSITIONINGS, positioning, "submission").then().statusCode(200);
        var returned = beijing.decide("marketing-manager", POSITIONINGS, positioning, "RETURN");
        returned.then().statusCode(200).body("status", equalTo("RETURNED"));
        beijing.accountManager()
                .header("If-Match", returned.header("ETag"))
                .body(Developing.POSITIONING.replace("2300", "2250.5"))
                .put(POSITIONINGS + "/" + positioning)
                .then()
                .statusCode(200)
                .body("content.items[2].unitPrice", equalTo(2250.5f));
    }

    @Test
    void aPriceThatDoesNotFitItsPolicyIsRefused() {
        beijing.accountManager()
                .body("{\"customerId\": \"%s\", \"content\": %s}"
                        .formatted(beijing.customer(), Developing.POSITIONING.replace("DISCOUNT", "STANDARD")))
                .post(POSITIONINGS)
                .then()
                .statusCode(400)
                .body("code", equalTo("positioning-items-invalid"))
                .body("errors.pointer", contains("/items/0/discountPercent"));
    }

    @Test
    void anotherOfficesPositioningIsNotThere() {
        var positioning = beijing.positioning(beijing.customer());
        new Developing("SH").read(POSITIONINGS, positioning).then().statusCode(404);
    }
}
