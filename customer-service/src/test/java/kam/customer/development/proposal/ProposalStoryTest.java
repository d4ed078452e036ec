package kam.customer.development.proposal;

import static io.restassured.RestAssured.given;
import static kam.customer.Developing.PROPOSALS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import kam.customer.Developing;
import kam.customer.Office;
import kam.testing.SampleFiles;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProposalStoryTest {
    private static final String SOLUTION = """
            {"title": "驻厂维修", "solution": "派驻一名工程师", "benefit": "停机不超过 2 小时"}""";
    private final Developing beijing = new Developing("BJ");

    @Test
    void theCustomerAcceptsTheSecondVersion() {
        var customer = beijing.customer();
        var proposal = beijing.proposal(customer);
        beijing.post(PROPOSALS, proposal, "versions", SOLUTION).then().statusCode(200);
        beijing.post(
                        PROPOSALS,
                        proposal,
                        "feedback",
                        "{\"version\": 1, \"contact\": \"王建国\", \"givenOn\": \"2026-01-10\", \"feedback\": \"价格偏高\"}")
                .then()
                .statusCode(200);
        Office.as("technical-support", "BJ")
                .body(SOLUTION)
                .post(PROPOSALS + "/" + proposal + "/versions")
                .then()
                .statusCode(200)
                .body("solutions", hasSize(2))
                .body("solutions[0].feedback.feedback", contains("价格偏高"));
        beijing.post(PROPOSALS, proposal, "acceptance", acceptance(3))
                .then()
                .statusCode(400)
                .body("code", equalTo("proposal-version-unknown"));
        beijing.post(PROPOSALS, proposal, "acceptance", acceptance(2))
                .then()
                .statusCode(200)
                .body("acceptance.version", equalTo(2));
        beijing.post(PROPOSALS, proposal, "acceptance", acceptance(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-already-accepted"));
        beijing.accountManager()
                .get(PROPOSALS + "?status=ACCEPTED&customerId=" + customer)
                .then()
                .body("items.id", contains(proposal.toString()));
    }

    @Test
    void evidenceIsAttachedAndRead() {
        var proposal = beijing.proposal(beijing.customer());
        var documents = PROPOSALS + "/" + proposal + "/documents";
        var id = Office.id(given().auth()
                .oauth2(Tokens.of("account-manager", "BJ"))
                .contentType("application/pdf")
                .body(SampleFiles.pdf("proposal"))
                .post(documents + "?kind=ACCEPTANCE&name=confirm.pdf"));
        beijing.accountManager().get(documents).then().body("kind", contains("ACCEPTANCE"));
        given().auth()
                .oauth2(Tokens.of("account-manager", "BJ"))
                .get(documents + "/" + id)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.of("account-manager", "SH"))
                .get(documents + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void needsAreWrittenAnewAndNeverEmpty() {
        var proposal = beijing.proposal(beijing.customer());
        var address = PROPOSALS + "/" + proposal + "/needs";
        var etag = beijing.read(PROPOSALS, proposal).header("ETag");
        beijing.accountManager()
                .header("If-Match", etag)
                .body("{\"needs\": []}")
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/needs"));
        beijing.accountManager()
                .header("If-Match", etag)
                .body("{\"needs\": [{\"kind\": \"NEED\", \"text\": \"年供 300 台\"}]}")
                .put(address)
                .then()
                .statusCode(200)
                .body("needs.text", contains("年供 300 台"));
        beijing.accountManager()
                .header("If-Match", etag)
                .body("{\"needs\": %s}".formatted(Developing.NEEDS))
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void anotherOfficesProposalIsNotThere() {
        var proposal = beijing.proposal(beijing.customer());
        new Developing("SH").read(PROPOSALS, proposal).then().statusCode(404);
    }

    private static String acceptance(int version) {
        return "{\"version\": %d, \"contact\": \"王建国\", \"acceptedOn\": \"2026-01-20\"}".formatted(version);
    }
}
