package kam.goodsledger.stock.diversion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.testing.CaseContract;
import kam.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class DiversionCaseTest extends CaseContract {
    @Inject
    BusinessCalendar calendar;

    private Story lender;
    private Story borrower;

    @BeforeEach
    void begin() {
        lender = Story.begin();
        borrower = Story.begin(lender.office);
        lender.held(10);
    }

    @Override
    protected String awaitingDecision(String drafter) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Role.ACCOUNT_MANAGER, lender.office, drafter))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "goods",
                        lender.transferTo(borrower, 1),
                        "reason",
                        "客户停产急用",
                        "replenishBy",
                        calendar.today().plusDays(10).toString()))
                .post("/api/v1/diversions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Override
    protected String office() {
        return lender.office;
    }

    @Override
    protected String drafterRole() {
        return Role.ACCOUNT_MANAGER;
    }

    @Override
    protected String decider() {
        return Role.SALES_COMPANY_APPROVER;
    }

    @Override
    protected String refusing() {
        return "REJECT";
    }

    @Override
    protected String notOffered() {
        return "RETURN";
    }
}
