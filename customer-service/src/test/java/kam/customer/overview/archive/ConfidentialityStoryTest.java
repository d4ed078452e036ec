package kam.customer.overview.archive;

import static kam.customer.Office.CUSTOMERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kam.customer.Office;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConfidentialityStoryTest {
    private static final String PHONE = "010-65001234";
    private static final String MASKED = "010****1234";
    private static final String MOBILE = "13812345678";

    private final Office beijing = new Office("BJ");

    @Test
    void whoHasNoNeedReadsContactDataMaskedInEveryView() {
        var address = CUSTOMERS + "/" + withNetwork();
        for (var role : new String[] {"auditor", "finance", "sales-director", "ka-approver"}) {
            for (var view : new String[] {"", "/archive", "/relationship-network", "/changes?limit=200"}) {
                Office.as(role, null)
                        .get(address + view)
                        .then()
                        .statusCode(200)
                        .body(not(containsString(PHONE)))
                        .body(not(containsString(MOBILE)));
            }
        }
        Office.as("auditor", null).get(address).then().body("details.contacts[0].phone", equalTo(MASKED));
        Office.as("auditor", null)
                .get(address + "/archive")
                .then()
                .body("network.content.people[0].phone", equalTo("138****5678"))
                .body("network.content.people[0].email", equalTo("w****@example.com"));
        Office.as("auditor", null).get(address + "/changes?limit=200").then().body("items.after", hasItem(MASKED));
        Office.as("auditor", null).get(CUSTOMERS + "?limit=200").then().body(not(containsString(PHONE)));
    }

    @Test
    void whoNeedsItForTheWorkReadsItPlain() {
        var address = CUSTOMERS + "/" + withNetwork();
        beijing.manager().get(address).then().body("details.contacts[0].phone", equalTo(PHONE));
        for (var role : new String[] {"ka-specialist", "ka-director", "service-agent"}) {
            Office.as(role, null).get(address).then().body("details.contacts[0].phone", equalTo(PHONE));
            Office.as(role, null)
                    .get(address + "/relationship-network")
                    .then()
                    .body("content.people[0].phone", equalTo(MOBILE));
        }
    }

    @Test
    void aRevealShowsThePlainDataAndIsRecorded() {
        var customer = withNetwork();
        var reveals = CUSTOMERS + "/" + customer + "/contact-reveals";
        Office.as("finance", null)
                .body("{\"reason\": \" \"}")
                .post(reveals)
                .then()
                .statusCode(400);
        Office.as("auditor", null)
                .body("{\"reason\": \"好奇\"}")
                .post(reveals)
                .then()
                .statusCode(403);
        Office.as("finance", null)
                .body("{\"reason\": \"核对汇款\"}")
                .post(reveals)
                .then()
                .statusCode(201)
                .body("people.phone", hasItem(PHONE))
                .body("people.phone", hasItem(MOBILE))
                .body("people.email", hasItem("wang@example.com"));
        var list = CUSTOMERS + "/contact-reveals?customerId=" + customer;
        for (var role : new String[] {"auditor", "ka-director"}) {
            Office.as(role, null)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].revealedTo", equalTo("finance"))
                    .body("items[0].reason", equalTo("核对汇款"))
                    .body(not(containsString(PHONE)));
        }
        Office.as("finance", null).get(list).then().statusCode(403);
        new Office("SH")
                .manager()
                .body("{\"reason\": \"x\"}")
                .post(reveals)
                .then()
                .statusCode(404);
    }

    private UUID withNetwork() {
        var customer = beijing.register();
        beijing.manager()
                .header("If-Match", "*")
                .body("""
                        {"people": [{"key": "wang", "name": "王建国", "role": "DECIDES", "influence": 5,
                                     "attitude": "SUPPORTS", "phone": "13812345678", "email": "wang@example.com"}],
                         "links": []}""")
                .put(CUSTOMERS + "/" + customer + "/relationship-network")
                .then()
                .statusCode(200);
        return customer;
    }
}
