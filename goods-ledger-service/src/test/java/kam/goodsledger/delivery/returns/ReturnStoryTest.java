package kam.goodsledger.delivery.returns;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnStoryTest {
    private static final String RETURNS = "/api/v1/returns";

    private Story story;
    private String delivery;

    /** 30 delivered: the customer owes 3000, the office 2400. */
    @BeforeEach
    void deliver() {
        story = Story.begin();
        story.held(30);
        delivery = story.dispatched(30);
        story.signed(delivery);
    }

    private Map<String, Object> goods(String remedy, int quantity) {
        return Map.of(
                "deliveryId",
                delivery,
                "ticketNumber",
                "FW-2026-000042",
                "remedy",
                remedy,
                "goesTo",
                "COMPANY",
                "reason",
                "轴承异响",
                "lines",
                List.of(Map.of("line", 1, "quantity", quantity)));
    }

    private String requested(String remedy, int quantity) {
        return RETURNS + "/"
                + story.post(Role.ACCOUNT_MANAGER, RETURNS, goods(remedy, quantity))
                        .statusCode(201)
                        .body("creditedToCustomer", nullValue())
                        .extract()
                        .path("id");
    }

    private String received(String remedy, int quantity) {
        var path = requested(remedy, quantity);
        story.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(200).body("status", equalTo("RECEIVED"));
        return path;
    }

    private void assertFreeCredit(float expected) {
        story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer).body("free", comparesEqualTo(expected));
    }

    @Test
    void theCustomerOwesLessOnceTheOfficeAcceptsAndTheOfficeOnceTheCompanyDoes() {
        var path = requested("CREDIT", 10);
        story.assertBalance("RECEIVABLE", "3000");
        story.post(Role.OFFICE_CLERK, path + "/receipt")
                .statusCode(200)
                .body("creditedToCustomer", comparesEqualTo(1000f));
        story.assertBalance("RECEIVABLE", "2000");
        story.assertBalance("SALES", "-2000");
        story.assertBalance("DELIVERED", "20");
        story.assertBalance("RETURNED_HELD", "10");
        story.assertBalance("CLAIM_ON_OFFICE", "2400");
        assertFreeCredit(48000);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("TAKEN"))
                .body("creditedToOffice", comparesEqualTo(800f));
        story.assertBalance("CLAIM_ON_OFFICE", "1600");
        story.assertBalance("RETURNED_HELD", "0");
        story.assertBalance("COMPANY_WAREHOUSE", "10");
        story.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(409).body("code", equalTo("return-wrong-status"));
        story.get(Role.AUDITOR, RETURNS + "?ticketNumber=FW-2026-000042&office=" + story.office)
                .body("items", hasSize(1));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
        var id = UUID.fromString(path.substring(RETURNS.length() + 1));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(List.of("GoodsReturned"), story.events(id)));
    }

    @Test
    void thePricesAreThoseOfThenWhateverTheContractSaysByNow() {
        var dearer = new AgreedLine(
                1, "PUMP-1", "PUMP-1", "台", new BigDecimal("99"), new BigDecimal("120.00"), new BigDecimal("90.00"));
        Events.publish(
                new ContractAmended(
                        story.contract,
                        "HT-1",
                        story.customer,
                        story.office,
                        "manager",
                        UUID.randomUUID(),
                        "HT-2",
                        new BigDecimal("12000.00"),
                        Story.SIGNED_ON,
                        Story.SIGNED_ON,
                        Story.SIGNED_ON.plusYears(1),
                        List.of(dearer),
                        List.of()),
                Instant.now());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> story.assertOwed("agreed", 99));
        story.decided(Role.SALES_COMPANY_APPROVER, received("CREDIT", 10), "APPROVE")
                .statusCode(200)
                .body("creditedToCustomer", comparesEqualTo(1000f))
                .body("creditedToOffice", comparesEqualTo(800f));
    }

    @Test
    void whatIsReturnedForGoodIsNotOwedAgain() {
        received("CREDIT", 10);
        story.assertOwed("entitled", 90);
        story.assertOwed("delivered", 20);
        story.assertOwed("owed", 70);
    }

    @Test
    void aReplacementIsOwedAgainAndDeliveredAsAnyOtherGoods() {
        received("REPLACEMENT", 10);
        story.assertOwed("entitled", 100);
        story.assertOwed("owed", 80);
        story.post(Role.OFFICE_CLERK, "/api/v1/deliveries", story.delivery(1))
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
        story.held(10);
        story.signed(story.dispatched(10));
        story.assertBalance("RECEIVABLE", "3000");
        story.assertOwed("owed", 70);
    }

    @Test
    void noMoreIsReturnedThanWasDelivered() {
        story.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 31))
                .statusCode(409)
                .body("code", equalTo("return-exceeds-delivery"))
                .body("errors[0].pointer", equalTo("/lines/0/quantity"));
        var path = requested("CREDIT", 25);
        story.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 6)).statusCode(409);
        story.post(Role.OFFICE_CLERK, path + "/withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        story.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(409);
        received("CREDIT", 30);
        story.assertBalance("RECEIVABLE", "0");
    }

    @Test
    void goodsThatNobodyHasSignedForAreNotReturned() {
        story.held(5);
        delivery = story.dispatched(5);
        story.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 1))
                .statusCode(409)
                .body("code", equalTo("return-of-undelivered"));
        delivery = UUID.randomUUID().toString();
        story.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 1))
                .statusCode(409)
                .body("code", equalTo("return-of-undelivered"));
    }

    @Test
    void whatTheCompanyDoesNotTakeStaysWithTheOffice() {
        var path = received("CREDIT", 10);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "RETURN")
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        story.assertBalance("RETURNED_HELD", "10");
        story.assertBalance("CLAIM_ON_OFFICE", "2400");
        story.assertBalance("RECEIVABLE", "2000");
    }

    @Test
    void ofReturnsMadeAtOnceOnlyThoseThatWereDeliveredAreTaken() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> request = () -> story.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 20))
                    .extract()
                    .statusCode();
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(List.of(request, request))) {
                statuses.add(answer.get());
            }
            assertEquals(List.of(201, 409), statuses.stream().sorted().toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anotherOfficeNeitherSeesNorReturnsIt() {
        var path = requested("CREDIT", 1);
        var other = Story.begin();
        other.get(Role.OFFICE_CLERK, path).statusCode(404);
        other.post(Role.OFFICE_CLERK, RETURNS, goods("CREDIT", 1)).statusCode(404);
    }
}
