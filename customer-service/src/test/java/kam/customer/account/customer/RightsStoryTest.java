package kam.customer.account.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.customer.Office;
import kam.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one more role, or one more office, changes for somebody of an office. Source: requirement W2. */
@QuarkusTest
class RightsStoryTest {
    private static final List<String> OF_KEYCLOAK =
            List.of("office-clerk", "default-roles-kam", "offline_access", "uma_authorization");

    private UUID beijing;
    private UUID shanghai;
    private UUID guangzhou;

    @BeforeEach
    void register() {
        beijing = new Office("BJ").register();
        shanghai = new Office("SH").register();
        guangzhou = new Office("GZ").register();
    }

    @Test
    void theRolesThatKeycloakGivesEverybodyOpenNoOtherOffice() {
        onlyBeijing(OF_KEYCLOAK);
        assertThat(list(OF_KEYCLOAK, List.of("BJ"))).isEqualTo(list(List.of("office-clerk"), List.of("BJ")));
    }

    @Test
    void aSecondRoleOfAnOfficeOpensNoOther() {
        onlyBeijing(List.of("office-clerk", "back-office"));
        onlyBeijing(List.of("office-clerk", "office-manager", "technical-support", "account-manager"));
    }

    @Test
    void whoIsAlsoOfPersonnelActsForHisOfficeWherePersonnelIsNotNamed() {
        onlyBeijing(List.of("office-clerk", "hr"));
    }

    @Test
    void whoIsAlsoAnAuditorReadsAllAsAnAuditorAndChangesHisOfficeOnly() {
        var clerkAndAuditor = List.of("office-clerk", "auditor");
        as(clerkAndAuditor, "BJ").get(address(shanghai)).then().statusCode(200).body(phone(), equalTo("010****1234"));
        as(clerkAndAuditor, "BJ").get(address(beijing)).then().body(phone(), equalTo("010-65001234"));
        change(clerkAndAuditor, beijing, 200, "BJ");
        change(clerkAndAuditor, shanghai, 404, "BJ");
    }

    @Test
    void twoOfficesAreSeenAndChangedAndAThirdIsNot() {
        var clerk = List.of("office-clerk");
        for (var own : List.of(beijing, shanghai)) {
            as(clerk, "BJ", "SH").get(address(own)).then().statusCode(200);
            change(clerk, own, 200, "BJ", "SH");
        }
        as(clerk, "BJ", "SH").get(address(guangzhou)).then().statusCode(404);
        change(clerk, guangzhou, 404, "BJ", "SH");
        assertThat(offices(clerk, List.of("BJ", "SH"))).isEqualTo(Set.of("BJ", "SH"));
        register(clerk, "SH", 201, "BJ", "SH");
        register(clerk, "GZ", 404, "BJ", "SH");
    }

    @Test
    void withoutAnOfficeAClerkSeesNothingAndRegistersNothing() {
        var clerk = List.of("office-clerk");
        as(clerk).get(address(beijing)).then().statusCode(404);
        assertThat(offices(clerk, List.of())).isEmpty();
        register(clerk, "BJ", 404);
    }

    private void onlyBeijing(List<String> roles) {
        as(roles, "BJ").get(address(beijing)).then().statusCode(200);
        as(roles, "BJ").get(address(shanghai)).then().statusCode(404);
        change(roles, beijing, 200, "BJ");
        change(roles, shanghai, 404, "BJ");
        assertThat(offices(roles, List.of("BJ"))).isEqualTo(Set.of("BJ"));
        register(roles, "SH", 404, "BJ");
    }

    private static String phone() {
        return "details.contacts[0].phone";
    }

    private static String address(UUID customer) {
        return Office.CUSTOMERS + "/" + customer;
    }

    private static void change(List<String> roles, UUID customer, int status, String... offices) {
        as(roles, offices)
                .header("If-Match", "*")
                .body(Office.details("石油化工"))
                .put(address(customer))
                .then()
                .statusCode(status);
    }

    private static void register(List<String> roles, String office, int status, String... offices) {
        as(roles, offices)
                .body(new Office(office).customer(Customers.newCreditCode()))
                .post(Office.CUSTOMERS)
                .then()
                .statusCode(status);
    }

    private static Set<String> offices(List<String> roles, List<String> offices) {
        return Set.copyOf(as(roles, offices.toArray(String[]::new))
                .get(Office.CUSTOMERS + "?limit=200")
                .jsonPath()
                .getList("items.office"));
    }

    private static String list(List<String> roles, List<String> offices) {
        return as(roles, offices.toArray(String[]::new))
                .get(Office.CUSTOMERS + "?limit=200")
                .asString();
    }

    private static RequestSpecification as(List<String> roles, String... offices) {
        var token = Tokens.of(roles, List.of(offices), "wang.fang");
        return given().auth().oauth2(token).contentType("application/json");
    }
}
