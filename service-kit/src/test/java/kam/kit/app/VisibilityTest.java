package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisibilityTest {
    @Inject
    ThingService things;

    @Test
    void aThingOfAnotherOfficeIsAsIfItWereNotThere() {
        var thing = things.make("SH", UUID.randomUUID().toString(), BigDecimal.ONE);
        read(thing.id(), Tokens.of("office-clerk", "BJ"), 404);
        read(thing.id(), Tokens.of("office-clerk", null), 404);
        read(thing.id(), Tokens.of("office-clerk", "SH"), 200);
        read(thing.id(), Tokens.of("auditor", null), 200);
    }

    @Test
    void pagesShowEachVisibleThingOnceNewestFirst() {
        var office = "P" + UUID.randomUUID().toString().substring(0, 8);
        for (var i = 0; i < 25; i++) {
            things.make(office, office + i, BigDecimal.ONE);
            things.make("elsewhere", office + " elsewhere " + i, BigDecimal.ONE);
        }
        var names = new ArrayList<String>();
        String after = null;
        do {
            var request =
                    given().auth().oauth2(Tokens.of("office-clerk", office)).queryParam("limit", 7);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get("/api/v1/things")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name"));
            after = page.getString("next");
        } while (after != null);
        assertThat(names).hasSize(25).first().isEqualTo(office + 24);
        assertThat(new HashSet<>(names)).hasSize(25);
    }

    private static void read(UUID id, String token, int status) {
        given().auth().oauth2(token).get("/api/v1/things/" + id).then().statusCode(status);
    }
}
