package kam.customer.admission.application;

import static kam.customer.Office.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import kam.customer.Office;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierStoryTest {
    private static final String EMPTY = "{\"noBusinessSoFar\": false}";
    private final Office beijing = new Office("BJ");
    private final Office shanghai = new Office("SH");

    @Test
    void anEmptyDossierCannotBeSubmittedAndTheAnswerListsWhatIsMissing() {
        var customer = beijing.register();
        beijing.grade(customer, 80).then().statusCode(201);
        var application = Office.id(beijing.open(customer, EMPTY));
        beijing.post(application, "submission")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("dossier-incomplete"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/APPLICATION_FORM/CRITERIA",
                                "/DRAFT_CONTRACT/DRAFT_CONTRACT_DOCUMENT",
                                "/RECONCILIATION_STATEMENT/STATEMENT",
                                "/CUSTOMER_PAPERS/BUSINESS_LICENCE"));
        beijing.manager()
                .get(APPLICATIONS + "/" + application + "/dossier")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("parts", hasSize(4))
                .body("parts.complete", everyItem(equalTo(false)));
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("PROSPECT");
    }

    @Test
    void theStatementsMarksAreAskedForOneByOne() {
        var application = Office.id(beijing.open(beijing.register(), Office.form()));
        beijing.attach(application, "kind=RECONCILIATION_STATEMENT&signedByOffice=true")
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECONCILIATION_STATEMENT"))
                .body("mediaType", equalTo("application/pdf"));
        beijing.manager()
                .get(APPLICATIONS + "/" + application + "/dossier")
                .then()
                .body("parts[2].missing", contains("CUSTOMER_SIGNATURE", "CUSTOMER_SEAL"))
                .body("papers[0].marks.signedByOffice", equalTo(true));
    }

    @Test
    void aLicenceBearsNoMarksAndAnUnknownKindIsRefused() {
        var application = Office.id(beijing.open(beijing.register(), EMPTY));
        beijing.attach(application, "kind=BUSINESS_LICENCE&sealedByCustomer=true")
                .then()
                .statusCode(400)
                .body("code", equalTo("marks-of-no-statement"));
        beijing.attach(application, "kind=PHOTO").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        beijing.attach(application, "").then().statusCode(400);
    }

    @Test
    void aDocumentCanBeReadBack() {
        var application = Office.id(beijing.open(beijing.register(), EMPTY));
        var location = beijing.attach(application, "kind=OTHER").header("Location");
        beijing.manager()
                .get(location)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("scan.pdf"));
        beijing.manager()
                .get(APPLICATIONS + "/" + application + "/documents")
                .then()
                .body("kind", contains("OTHER"));
        shanghai.manager().get(location).then().statusCode(404);
    }
}
