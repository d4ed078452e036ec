package kam.kit.web;

import static kam.kit.web.Cases.CASES;
import static kam.kit.web.Cases.as;
import static kam.kit.web.Cases.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

/** By it the gateway knows which tokens are of one person. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PersonHeaderTest {
    private static final String HEADER = "X-Kam-Person";

    @Test
    void everyAnswerToAVerifiedTokenNamesThePerson() {
        given().get(CASES).then().statusCode(200).header(HEADER, is("auditor"));
        given().get(CASES + "?limit=abc").then().statusCode(400).header(HEADER, is("auditor"));
        as(Tokens.of(Role.OEM, null)).get(CASES).then().statusCode(403).header(HEADER, is("oem"));
    }

    @Test
    void twoTokensOfOnePersonNameTheSame() {
        for (var role : new String[] {Role.AUDITOR, Role.FINANCE}) {
            as(Tokens.of(role, null, "张三 &c.")).get(CASES).then().header(HEADER, is("%E5%BC%A0%E4%B8%89+%26c."));
        }
    }

    @Test
    void withoutAVerifiedTokenNobodyIsNamed() {
        RestAssured.given().get(CASES).then().statusCode(401).header(HEADER, nullValue());
        as("e30.eyJzdWIiOiJhdWRpdG9yIn0.x").get(CASES).then().statusCode(401).header(HEADER, nullValue());
    }
}
