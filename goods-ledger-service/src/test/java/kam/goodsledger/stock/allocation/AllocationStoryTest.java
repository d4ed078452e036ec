package kam.goodsledger.stock.allocation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AllocationStoryTest {
    private static final String ALLOCATIONS = "/api/v1/allocations";

    @Inject
    BusinessClock clock;

    private Story from;
    private Story to;

    @BeforeEach
    void begin() {
        from = Story.begin();
        to = Story.begin();
    }

    private String ordered(int quantity) {
        var order = Map.of("goods", from.transferTo(to, quantity), "reason", "上海急需");
        String id = from.post(Role.SALES_COMPANY_CLERK, ALLOCATIONS, order)
                .statusCode(201)
                .body("status", equalTo("ORDERED"))
                .extract()
                .path("id");
        return ALLOCATIONS + "/" + id;
    }

    private void arrived(String path) {
        from.post(Role.OFFICE_CLERK, path + "/dispatch").statusCode(200);
        to.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(200).body("status", equalTo("RECEIVED"));
    }

    @Test
    void goodsMoveOnTheOrderOfTheSalesCompanyAndThePayableWithTheirAcceptance() {
        from.held(40);
        var path = ordered(15);
        from.assertBalance("OFFICE_HELD", "40");
        from.post(Role.OFFICE_CLERK, path + "/dispatch").statusCode(200).body("status", equalTo("DISPATCHED"));
        from.assertBalance("OFFICE_HELD", "25");
        to.assertBalance("IN_TRANSIT", "15");
        from.assertOwed("notShipped", 75);
        to.assertOwed("inTransit", 15);
        to.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(200);
        to.assertBalance("OFFICE_HELD", "15");
        to.assertBalance("CLAIM_ON_OFFICE", "0");
        to.post(Role.OFFICE_CLERK, path + "/acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
        to.assertBalance("CLAIM_ON_OFFICE", "1200");
        from.assertBalance("CLAIM_ON_OFFICE", "2000");
        from.assertBalance("REALLOCATED", "0");
        to.signed(to.dispatched(15));
        from.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void silenceAcceptsAllocatedGoodsToo() {
        from.held(10);
        var path = ordered(10);
        arrived(path);
        clock.advance(Duration.ofDays(4));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> to.get(Role.OFFICE_CLERK, path)
                        .body("status", equalTo("ACCEPTED"))
                        .body("trail[3].by.id", equalTo("silent-acceptance")));
        to.assertBalance("CLAIM_ON_OFFICE", "800");
        from.assertBalance("CLAIM_ON_OFFICE", "0");
    }

    @Test
    void anObjectionStopsTheClockAndNobodyOwesWhatIsFoundLost() {
        from.held(20);
        var path = ordered(20);
        arrived(path);
        var objection = Map.of("lost", 5, "reason", "短少 5 件");
        from.post(Role.OFFICE_CLERK, path + "/dispute", objection)
                .statusCode(403)
                .body("code", equalTo("allocation-not-yours"));
        to.post(Role.OFFICE_CLERK, path + "/dispute", Map.of("lost", 21, "reason", "多报"))
                .statusCode(400)
                .body("code", equalTo("allocation-lost-exceeds-sent"));
        to.post(Role.OFFICE_CLERK, path + "/dispute", objection).statusCode(200).body("status", equalTo("DISPUTED"));
        clock.advance(Duration.ofDays(4));
        to.post(Role.OFFICE_CLERK, path + "/acceptance")
                .statusCode(409)
                .body("code", equalTo("allocation-wrong-status"));
        to.post(Role.SALES_COMPANY_APPROVER, path + "/dispute/resolution", Map.of("lost", 4, "reason", "核实短少 4 件"))
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("lost", comparesEqualTo(4f));
        to.assertBalance("OFFICE_HELD", "16");
        to.assertBalance("LOSS_AND_CLAIM", "4");
        to.assertBalance("CLAIM_ON_OFFICE", "1280");
        from.assertBalance("CLAIM_ON_OFFICE", "0");
        to.assertOwed("heldByOffice", 16);
        to.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void nobodyObjectsAfterTheDeadline() {
        from.held(5);
        var path = ordered(5);
        arrived(path);
        clock.advance(Duration.ofDays(4));
        to.post(Role.OFFICE_CLERK, path + "/dispute", Map.of("lost", 1, "reason", "迟报"))
                .statusCode(409)
                .body("code", oneOf("allocation-too-late-to-object", "allocation-wrong-status"));
    }

    @Test
    void eachOfficeDoesItsOwnPartAndOthersSeeNothing() {
        from.held(5);
        var path = ordered(5);
        to.post(Role.OFFICE_CLERK, path + "/dispatch").statusCode(403).body("code", equalTo("allocation-not-yours"));
        to.post(Role.OFFICE_CLERK, path + "/receipt").statusCode(409).body("code", equalTo("allocation-wrong-status"));
        var stranger = Story.begin();
        stranger.get(Role.OFFICE_CLERK, path).statusCode(404);
        stranger.post(Role.OFFICE_CLERK, path + "/dispatch").statusCode(404);
        stranger.get(Role.OFFICE_CLERK, ALLOCATIONS).body("items.size()", is(0));
        from.post(Role.SALES_COMPANY_CLERK, path + "/cancellation").statusCode(200);
        from.post(Role.OFFICE_CLERK, path + "/dispatch")
                .statusCode(409)
                .body("code", equalTo("allocation-wrong-status"));
        from.assertBalance("OFFICE_HELD", "5");
    }

    @Test
    void noMoreIsSentThanIsHeldAndTheOtherContractEntitlesTo() {
        from.held(10);
        from.post(Role.OFFICE_CLERK, ordered(11) + "/dispatch")
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
        from.held(90);
        to.held(50);
        to.signed(to.dispatched(50));
        from.post(Role.OFFICE_CLERK, ordered(51) + "/dispatch")
                .statusCode(409)
                .body("code", equalTo("exceeds-entitlement"));
        var within = Map.of("goods", from.transferTo(Story.begin(from.office), 1), "reason", "错");
        from.post(Role.SALES_COMPANY_CLERK, ALLOCATIONS, within)
                .statusCode(409)
                .body("code", equalTo("allocation-within-office"));
    }
}
