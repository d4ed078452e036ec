package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.listed;
import static kam.contractapproval.Desk.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Policies;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under a policy that sends floor breaches one tier up: nobody escapes the floor price by how he writes a line. */
@QuarkusTest
class ListedProductStoryTest {
    private static final Someone BOOKS = Someone.named("books", "sales-company-clerk", null);

    private final String sku = "SKU-" + UUID.randomUUID();
    private UUID customer;

    @BeforeEach
    void activate() {
        customer = keyAccount("BJ");
        Policies.inForce(Policies.terms());
    }

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void aProductIsUnderItsFloorPriceHoweverItsNumberIsTyped() {
        listed(sku, "66");
        for (var typed : List.of(sku, sku.toLowerCase(), sku + " ", "\u3000" + sku, sku.replace("SKU", "ＳＫＵ"))) {
            var at = draft(customer, terms(List.of(line(typed, "1", "0")), "1"));
            CLERK.post(at + "/submission").statusCode(200).body("internalAnnex.settlementPrice", contains(66.0f));
            AUDITOR.get(at + "/route")
                    .body("tier", equalTo(2))
                    .body("linesUnderFloor", contains(1))
                    .body("linesNotListed", empty());
        }
    }

    @Test
    void aLineInAnotherUnitIsComparedByTheFactorOfTheUnit() {
        listed(sku, "66");
        register();
        var under = inBoxes("6599.99");
        CLERK.post(under + "/submission").statusCode(200).body("internalAnnex.settlementPrice", contains(6600.0f));
        AUDITOR.get(under + "/route").body("tier", equalTo(2)).body("linesUnderFloor", contains(1));
        AUDITOR.get(inBoxes("6600") + "/route")
                .body("tier", equalTo(1))
                .body("linesUnderFloor", empty())
                .body("linesNotListed", empty());
        listed(sku, "箱", "6000");
        AUDITOR.get(inBoxes("6599.99") + "/route").body("tier", equalTo(1)).body("linesUnderFloor", empty());
    }

    @Test
    void whatIsNotListedIsShownOnTheRouteAndGoesOneTierUp() {
        listed(sku, "66");
        var lines = List.of(line(sku, "66", "0"), line("UNLISTED-" + sku, "90000", "0"), inUnit("打", "10"));
        var at = draft(customer, terms(lines, "90076"));
        for (var round : List.of("preview", "submitted")) {
            AUDITOR.get(at + "/route")
                    .body("tier", equalTo(2))
                    .body("escalated", equalTo(true))
                    .body("linesUnderFloor", empty())
                    .body("linesNotListed", contains(2, 3))
                    .body("why", containsString("有合同行不在价目表内，因此上报一级"));
            if (round.equals("preview")) {
                CLERK.post(at + "/submission").statusCode(200);
            }
        }
        listed("UNLISTED-" + sku, "1");
        AUDITOR.get(at + "/route").body("linesNotListed", contains(2, 3));
    }

    @Test
    void atTheTopWhatIsNotListedNeedsAWrittenReason() {
        var at = draft(customer, terms(List.of(line("UNLISTED-" + sku, "300000", "0")), "300000"));
        CLERK.post(at + "/submission").statusCode(400).body("code", equalTo("floor-reason-required"));
        CLERK.post(at + "/submission", Map.of("floorReason", "新产品，尚未定价")).statusCode(200);
    }

    private void register() {
        var product = Map.of(
                "sku",
                sku.toLowerCase(),
                "name",
                "轴承",
                "unit",
                "件",
                "conversions",
                List.of(Map.of("unit", "箱", "factor", 100)),
                "vatRate",
                13);
        BOOKS.post("/api/v1/products", product).statusCode(201);
    }

    private String inBoxes(String price) {
        return draft(customer, terms(List.of(inUnit("箱", price)), price));
    }

    private Map<String, Object> inUnit(String unit, String price) {
        var line = new HashMap<>(line(sku, price, "0"));
        line.put("unit", unit);
        return line;
    }
}
