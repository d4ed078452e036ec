package kam.customer.servicedesk.marketinformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.events.MarketInformationEvent.MarketInformationRegistered;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarketInformationStoryTest {
    private static final String INFORMATION = "/api/v1/market-information";
    private static final String GOOD =
            "{\"valid\": true, \"completeness\": 90, \"timeliness\": 80, \"reason\": \"完整\"}";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    private Response register(String body) {
        return beijing.manager().body(body).post(INFORMATION);
    }

    private String conversion(LocalDate on) {
        return """
                {"convertedTo": "CONTRACT", "reference": "HT-2026-000009", "amount": 1800000, "convertedOn": "%s"}""".formatted(on);
    }

    @Test
    void aProjectIsRegisteredJudgedAndFollowedToItsContract() {
        var today = calendar.today();
        var customer = beijing.register();
        var created = register(DeskForms.information(customer, today.minusDays(3)));
        var id = Office.id(created);
        var address = INFORMATION + "/" + id;
        created.then().body("project.expectedAmount", equalTo(2000000.5f)).body("status", equalTo("REGISTERED"));
        beijing.manager()
                .header("If-Match", created.header("ETag"))
                .body(DeskForms.project(today))
                .put(address)
                .then()
                .statusCode(200);
        Desk.post("ka-specialist", address + "/conversion", conversion(today))
                .then()
                .statusCode(409)
                .body("code", equalTo("market-information-wrong-status"));
        Desk.post("ka-specialist", address + "/judgement", GOOD)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("assessment.completeness", equalTo(90));
        beijing.manager()
                .body(conversion(today.plusDays(1)))
                .post(address + "/conversion")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/convertedOn"));
        beijing.manager()
                .body(conversion(today))
                .post(address + "/conversion")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", id))
                .extracting(event -> event.value())
                .anyMatch(body -> body.contains("\"timeliness\": 80") && body.contains("office-manager.BJ"))
                .anyMatch(body -> body.contains("1800000.00")));
        assertThat(Events.told(MarketInformationRegistered.class, id))
                .containsExactly(new MarketInformationRegistered(
                        id,
                        customer,
                        "BJ",
                        "zhao.lei",
                        "office-manager.BJ",
                        today.minusDays(3),
                        today,
                        new BigDecimal("2000000.50")));
    }

    @Test
    void nobodyJudgesWhatTheyRegistered() {
        var mine = Desk.post("ka-specialist", INFORMATION, DeskForms.information(beijing.register(), calendar.today()));
        var address = INFORMATION + "/" + Office.id(mine);
        Desk.post("ka-specialist", address + "/judgement", GOOD)
                .then()
                .statusCode(403)
                .body("code", equalTo("market-information-own"));
        var answers = "{\"valid\": true, \"completeness\": 101, \"timeliness\": -1, \"reason\": \"x\"}";
        Desk.post("ka-director", address + "/judgement", answers)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/completeness", "/timeliness"));
        Desk.post("ka-director", address + "/judgement", GOOD).then().statusCode(200);
    }

    @Test
    void aCompanyThatIsNoCustomerYetBelongsToAnOfficeThatTheCallerSees() {
        var body = "{\"company\": {\"name\": \"天津泵业\", \"office\": \"%s\"}, \"project\": %s}";
        var project = DeskForms.project(calendar.today());
        var created = register(body.formatted("BJ", project));
        created.then()
                .statusCode(201)
                .body("account.customerName", equalTo("天津泵业"))
                .body("account.customerId", nullValue());
        var id = Office.id(created);
        await().untilAsserted(() -> assertThat(Events.told(MarketInformationRegistered.class, id))
                .extracting(MarketInformationRegistered::customerId, MarketInformationRegistered::office)
                .containsExactly(tuple(null, "BJ")));
        register(body.formatted("SH", project)).then().statusCode(404);
        register("{\"project\": " + project + "}")
                .then()
                .statusCode(400)
                .body("code", equalTo("market-information-company-unclear"));
        assertThat(Desk.count(INFORMATION + "?status=REGISTERED&registeredBy=office-manager.BJ&customerId="
                        + UUID.randomUUID()))
                .isZero();
    }
}
