package kam.customer.overview.category;

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
import java.util.UUID;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ClassificationStoryTest {
    private static final String POLICIES = "/api/v1/classification-policies";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    @Test
    void aCustomerIsClassifiedOnRegistrationAndAnewWhenItsArchiveSaysMore() {
        var customer = beijing.register();
        list(customer)
                .then()
                .body("items.category", contains("GENERAL"))
                .body("items[0].points.industryPoints", equalTo(10))
                .body("items[0].visitEveryDays", equalTo(90));
        business(customer, 120_000_000, 1_200_000);
        list(customer)
                .then()
                .body("items.category", contains("STRATEGIC", "GENERAL"))
                .body("items[0].importance", equalTo(1))
                .body("items[0].serviceTeamSize", equalTo(4))
                .body("items[0].traits.yearlyRevenue", equalTo(120000000.0f));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", customer))
                .anyMatch(event ->
                        event.value().contains("STRATEGIC") && event.value().contains("\"visitEveryDays\": 14")));
    }

    @Test
    void whatAPersonSetsHoldsUntilAPersonLiftsIt() {
        var customer = beijing.register();
        set(customer, "{\"category\": \"KEY\", \"reason\": \"集团战略合作\"}")
                .then()
                .statusCode(201)
                .body("overridden", equalTo(true));
        business(customer, 120_000_000, 1_200_000);
        list(customer).then().body("items[0].category", equalTo("KEY")).body("items", hasSize(2));
        set(customer, "{\"reason\": \"恢复按规则\"}")
                .then()
                .statusCode(201)
                .body("category", equalTo("STRATEGIC"))
                .body("overridden", equalTo(false));
        set(customer, "{\"reason\": \"再次\"}").then().statusCode(409).body("code", equalTo("category-not-overridden"));
    }

    @Test
    void anUnknownCategoryAndAMissingReasonAreRefused() {
        var customer = beijing.register();
        set(customer, "{\"category\": \"NOBODY\", \"reason\": \"x\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("category-unknown"))
                .body("errors.pointer", contains("/category"));
        set(customer, "{\"category\": \"KEY\"}").then().statusCode(400);
        beijing.manager()
                .body("{\"category\": \"KEY\", \"reason\": \"x\"}")
                .post(CUSTOMERS + "/" + customer + "/classifications")
                .then()
                .statusCode(403);
    }

    @Test
    void theRulesAreVersionsAndTheFirstOneIsMarkedAsOurs() {
        var policy = """
                {"effectiveFrom": "%s", "size": [{"minimum": 0, "points": 0}], "value": [{"minimum": 0, "points": 0}],
                 "industries": [], "otherIndustryPoints": 0, "categories": [{"code": "GENERAL", "name": "一般",
                 "minimumPoints": %d, "importance": 1, "visitEveryDays": 60, "serviceTeamSize": 1}]}""";
        var director = Office.as("ka-director", null);
        director.body(policy.formatted(calendar.today().plusYears(20), 0))
                .post(POLICIES)
                .then()
                .statusCode(201)
                .body("inForce", equalTo(false));
        Office.as("ka-director", null)
                .body(policy.formatted(calendar.today().minusDays(1), 0))
                .post(POLICIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/effectiveFrom"));
        Office.as("ka-director", null)
                .body(policy.formatted(calendar.today().plusYears(20), 5))
                .post(POLICIES)
                .then()
                .statusCode(400)
                .body("code", equalTo("classification-policy-invalid"));
        beijing.manager().get(POLICIES).then().body("items.issuedBy.id", hasItem("system"));
    }

    private Response list(UUID customer) {
        return beijing.manager().get(CUSTOMERS + "/" + customer + "/classifications");
    }

    private static Response set(UUID customer, String body) {
        return Office.as("ka-director", null).body(body).post(CUSTOMERS + "/" + customer + "/classifications");
    }

    private void business(UUID customer, int revenue, int deals) {
        beijing.manager()
                .header("If-Match", "*")
                .body("{\"business\": {\"yearlyRevenue\": %d, \"yearlyDealAmount\": %d}}".formatted(revenue, deals))
                .put(CUSTOMERS + "/" + customer + "/profile")
                .then()
                .statusCode(200);
    }
}
