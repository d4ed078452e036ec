package kam.customer.overview.archive;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kam.customer.Office;
import kam.events.CustomerEvent.ArchiveAssessed;
import kam.events.CustomerEvent.ArchiveFiled;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ArchiveStoryTest {
    private static final String PROFILE = """
            {"papers": {"archiveLocation": "北京办事处 3 号柜", "licenceNumber": "110000012345678", "licenceUnified": true},
             "business": {"yearlyRevenue": 120000000, "employees": 300, "ownCustomers": "化工厂", "market": "华北",
                          "tradeMethod": "年度框架，按月下单", "yearlyDealAmount": 1200000.5, "dealsPerYear": 12},
             "needs": [{"kind": "NEED", "text": "交货准时"}, {"kind": "PREFERENCE", "text": "电话联系"}],
             "productsBought": [{"product": "水泵", "yearlyQuantity": 100, "unit": "台"}],
             "history": [{"happenedOn": "2024-03-01", "text": "首次合作"}],
             "competitors": [{"name": "某泵业", "products": "水泵", "sharePercent": 30}]}""";
    private static final String NETWORK = """
            {"people": [
               {"key": "wang", "name": "王建国", "title": "总经理", "role": "DECIDES", "influence": 5, "attitude": "SUPPORTS",
                "phone": "13812345678", "email": "wang@example.com"},
               {"key": "li", "name": "李明", "role": "USES", "influence": 2, "attitude": "UNKNOWN"}],
             "links": [{"from": "wang", "to": "li", "relation": "上级"}]}""";

    private final Office beijing = new Office("BJ");
    private final Office shanghai = new Office("SH");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DataSource database;

    @Test
    void aWholeArchiveIsComplete() {
        var customer = beijing.register();
        beijing.readyApplication(customer);
        write(customer, "profile", PROFILE).then().statusCode(200);
        write(customer, "relationship-network", NETWORK).then().statusCode(200);
        beijing.manager()
                .get(CUSTOMERS + "/" + customer + "/archive")
                .then()
                .body("completeness.percent", equalTo(100.0f))
                .body("completeness.missing", hasSize(0))
                .body("profile.content.business.yearlyDealAmount", equalTo(1200000.5f))
                .body("network.content.links[0].relation", equalTo("上级"));
    }

    @Test
    void everyChangeKeepsWhoWhenBeforeAndAfter() {
        var customer = beijing.register();
        write(customer, "profile", PROFILE).then().statusCode(200);
        write(customer, "profile", PROFILE.replace("3 号柜", "5 号柜")).then().statusCode(200);
        var address = CUSTOMERS + "/" + customer + "/changes";
        beijing.manager()
                .get(address + "?limit=1")
                .then()
                .body("items[0].part", equalTo("PROFILE"))
                .body("items[0].field", equalTo("/papers/archiveLocation"))
                .body("items[0].before", equalTo("北京办事处 3 号柜"))
                .body("items[0].after", equalTo("北京办事处 5 号柜"))
                .body("items[0].changedBy.id", equalTo("office-manager.BJ"));
        beijing.manager()
                .get(address + "?limit=200")
                .then()
                .body("items.field", hasItem("/contacts/0/phone"))
                .body("items.part", hasItem("CUSTOMER"));
        shanghai.manager().get(address).then().statusCode(404);
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", customer))
                .anyMatch(event -> event.value().contains("/papers/archiveLocation")
                        && event.value().contains("completeness")
                        && !event.value().contains("5 号柜")));
    }

    @Test
    void theOthersHearOfTheRatioWhenItOrTheReviewDayIsAnother() {
        var customer = beijing.register();
        beijing.readyApplication(customer);
        beijing.grade(customer, 90).then().statusCode(201);
        var review = CUSTOMERS + "/" + customer + "/archive-review";
        beijing.manager().post(review).then().statusCode(200);
        clock.advance(Duration.ofDays(1));
        beijing.manager().post(review).then().statusCode(200);
        var last = new ArchiveAssessed(
                customer,
                "BJ",
                "zhao.lei",
                "PROSPECT",
                new BigDecimal("47.06"),
                List.of(
                        "ARCHIVE_LOCATION",
                        "OWN_MARKET",
                        "TRADE_METHOD",
                        "DEAL_AMOUNT_AND_FREQUENCY",
                        "NEEDS_AND_PREFERENCES",
                        "PRODUCTS_BOUGHT",
                        "HISTORY",
                        "COMPETITORS",
                        "RELATIONSHIP_NETWORK"),
                calendar.today(),
                calendar.today());
        await().untilAsserted(() -> assertThat(Events.told(ArchiveAssessed.class, customer))
                .contains(last)
                .extracting(event -> event.completeness().toPlainString())
                .as("registered, graded, evaluated, licensed, looked through a day later")
                .containsExactly("23.53", "29.41", "35.29", "47.06", "47.06"));
    }

    @Test
    void aChangeCannotBeUndoneEvenInTheDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"archive_change", "archive_filing", "contact_reveal"}) {
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.executeUpdate("update " + table + " set office = 'x'"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void whoHasNotReadTheLastVersionCannotWrite() {
        var customer = beijing.register();
        for (var part : new String[] {"profile", "relationship-network"}) {
            var body = part.equals("profile") ? PROFILE : NETWORK;
            var address = CUSTOMERS + "/" + customer + "/" + part;
            var read = beijing.manager().get(address).header("ETag");
            beijing.manager().body(body).put(address).then().statusCode(428);
            beijing.manager()
                    .header("If-Match", read)
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(200);
            beijing.manager()
                    .header("If-Match", read)
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(412);
            shanghai.manager().get(address).then().statusCode(404);
        }
    }

    @Test
    void aNetworkThatDoesNotHoldTogetherIsRefused() {
        write(beijing.register(), "relationship-network", NETWORK.replace("\"to\": \"li\"", "\"to\": \"zhao\""))
                .then()
                .statusCode(400)
                .body("code", equalTo("relationship-network-invalid"))
                .body("errors.pointer", contains("/links/0/to"));
    }

    @Test
    void numbersThatCannotBeAreRefusedByPlace() {
        write(beijing.register(), "profile", PROFILE.replace("\"sharePercent\": 30", "\"sharePercent\": 130"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/competitors/0/sharePercent"));
    }

    @Test
    void anArchiveIsFiledUpwardWithNumberAndDateAndFoundByDate() {
        var customer = beijing.register();
        var today = calendar.today().toString();
        var filed = beijing.manager().body("{\"note\": \"首次报备\"}").post(CUSTOMERS + "/" + customer + "/filings");
        filed.then()
                .statusCode(201)
                .body("number", startsWith("DA-"))
                .body("filedOn", equalTo(today))
                .body("percent", equalTo(23.53f));
        await().untilAsserted(() -> assertThat(Events.told(ArchiveFiled.class, customer))
                .containsExactly(new ArchiveFiled(
                        customer,
                        "BJ",
                        "zhao.lei",
                        filed.jsonPath().getString("number"),
                        calendar.today(),
                        "office-manager.BJ")));
        var list = CUSTOMERS + "/archive-filings?customerId=" + customer;
        beijing.manager().get(list + "&from=" + today).then().body("items", hasSize(1));
        beijing.manager().get(list + "&until=2020-01-01").then().body("items", hasSize(0));
        shanghai.manager().get(list).then().statusCode(200).body("items", hasSize(0));
        beijing.manager()
                .get(list + "&from=2026-02-01&until=2026-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("dates-reversed"));
    }

    @Test
    void theRatioIsToldPerOfficeAndInTotalOfWhatOneSees() {
        beijing.register();
        shanghai.register();
        var address = CUSTOMERS + "/archive-completeness";
        Office.as("auditor", null)
                .get(address)
                .then()
                .statusCode(200)
                .body("offices.office", hasItem("BJ"))
                .body("offices.office", hasItem("SH"))
                .body("notAssessed", equalTo(0));
        beijing.manager().get(address).then().body("offices.office", contains("BJ"));
    }

    @Test
    void whatNobodyTouchesForLongIsStaleUntilSomebodyLooksItThrough() {
        var customer = beijing.register();
        var list = CUSTOMERS + "/stale-archives?days=30&limit=200";
        clock.advance(Duration.ofDays(31));
        beijing.manager()
                .get(list)
                .then()
                .body("items.customerId", hasItem(customer.toString()))
                .body("items.office", everyItem(equalTo("BJ")));
        beijing.manager()
                .post(CUSTOMERS + "/" + customer + "/archive-review")
                .then()
                .statusCode(200)
                .body("archiveReviewedOn", equalTo(calendar.today().toString()));
        beijing.manager().get(list).then().body("items.customerId", not(hasItem(customer.toString())));
        beijing.manager().get(CUSTOMERS + "/stale-archives?days=-1").then().statusCode(400);
    }

    private Response write(UUID customer, String part, String body) {
        var address = CUSTOMERS + "/" + customer + "/" + part;
        return beijing.manager()
                .header("If-Match", beijing.manager().get(address).header("ETag"))
                .body(body)
                .put(address);
    }
}
