package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kam.kit.app.Thing.Colour;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of lists over HTTP, where an example says more than a random one ({@link RandomListsTest}). */
@QuarkusTest
class ListGrammarTest {
    private static final String THINGS = ThingListResource.COLLECTION;

    @Inject
    ThingService things;

    private final String office = "G" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aThingIsFoundByPartsOfItsNameInPinyinAndByInitials() {
        make(office + " 重庆长城水泵", "1", null, null);
        make(office + " 上海电机", "1", null, null);
        for (var q : List.of("长", "水泵", "changcheng", "cqcc", office.substring(0, 2) + " 长城", "CHONGQING")) {
            assertThat(names(Map.of("q", q))).as(q).containsExactly(office + " 重庆长城水泵");
        }
        assertThat(names(Map.of("q", "电 changcheng"))).isEmpty();
    }

    @Test
    void aThingIsFoundByItsNewNameOnceItIsRenamed() {
        var id = things.make(office, office + " 水泵", BigDecimal.ONE).id();
        rename(id, office + " 阀门");
        assertThat(names(Map.of("q", "famen"))).containsExactly(office + " 阀门");
        assertThat(names(Map.of("q", "水泵"))).isEmpty();
    }

    @Test
    void filtersTakeSeveralValuesAndRangesIncludeTheirEnds() {
        make("a", "1", Colour.RED, "2026-01-01");
        make("b", "2", Colour.GREEN, "2026-01-02");
        make("c", "3", Colour.BLUE, "2026-01-03");
        make("d", "4", null, null);
        assertThat(names(Map.of("colour", "RED,BLUE"))).containsExactlyInAnyOrder(office + "a", office + "c");
        assertThat(names(Map.of("quantity.from", "2", "quantity.until", "3.0000")))
                .containsExactlyInAnyOrder(office + "b", office + "c");
        assertThat(names(Map.of("boughtOn.until", "2026-01-02"))).containsExactlyInAnyOrder(office + "a", office + "b");
    }

    @Test
    void whatHasNoValueComesLastAndFirstInTheOppositeOrder() {
        make("a", "1", null, "2026-01-02");
        make("b", "1", null, null);
        make("c", "1", null, "2026-01-01");
        make("d", "1", null, null);
        var rising = List.of(office + "c", office + "a", office + "b", office + "d");
        assertThat(names(Map.of("sort", "boughtOn"))).isEqualTo(rising);
        var falling = new ArrayList<>(rising);
        java.util.Collections.reverse(falling);
        assertThat(names(Map.of("sort", "-boughtOn"))).isEqualTo(falling);
        assertThat(paged(Map.of("sort", "boughtOn", "limit", 1))).isEqualTo(rising);
        assertThat(paged(Map.of("sort", "-boughtOn", "limit", 1))).isEqualTo(falling);
    }

    @Test
    void whatIsInsertedMeanwhileNeitherHidesNorRepeatsAnything() {
        for (int i = 0; i < 10; i++) {
            make("n" + i, "1", null, i % 2 == 0 ? null : "2026-01-0" + i);
        }
        var before = names(Map.of("sort", "boughtOn"));
        var seen = new ArrayList<String>();
        String after = null;
        int more = 0;
        do {
            var page = page(
                    after == null
                            ? Map.of("sort", "boughtOn", "limit", 3)
                            : Map.of("sort", "boughtOn", "limit", 3, "after", after));
            seen.addAll(page.getList("items.name"));
            after = page.getString("next");
            make("m" + more, "1", null, more % 2 == 0 ? null : "2026-01-05");
            more++;
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void onRequestAllThatIsFoundIsCounted() {
        make("a", "1", null, null);
        make("b", "1", null, null);
        var counted = page(Map.of("limit", 1, "count", true));
        assertThat(counted.<Object>get("count")).isEqualTo(Map.of("number", 2, "more", false));
        assertThat(page(Map.of()).<Object>get("count")).isNull();
    }

    @Test
    void whatWasChangedSinceIsFound() {
        make("a", "1", null, null);
        var id = things.make(office, office + "b", BigDecimal.ONE).id();
        var later = Instant.now();
        assertThat(names(Map.of("updatedSince", later.toString()))).isEmpty();
        rename(id, office + "c");
        assertThat(names(Map.of("updatedSince", later.toString()))).containsExactly(office + "c");
    }

    @Test
    void aRowShowsTheFieldsAskedForOnly() {
        make("a", "1.5", null, null);
        Map<String, Object> row = page(Map.of("fields", "quantity,name")).getMap("items[0]");
        assertThat(row.keySet()).isEqualTo(Set.of("quantity", "name"));
        assertThat(send(Map.of("fields", "quantity")).asString()).contains("1.5000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour | PINK",
                "colour | RED,",
                "colour | ",
                "quantity.from | much",
                "boughtOn.until | 2026-02-30",
                "sort | colour",
                "sort | --name",
                "fields | name,price",
                "fields | ",
                "q | -",
                "q | ",
                "updatedSince | yesterday",
                "count | perhaps",
                "after | AAAA",
                "limit | 201"
            })
    void whatTheGrammarDoesNotKnowIsRefusedByName(String parameter, String value) {
        given().auth()
                .oauth2(Tokens.of("office-clerk", office))
                .queryParam(parameter, value == null ? "" : value)
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour.from", "quantity", "price", "boughtOn"})
    void aParameterThatIsNotDeclaredIsUnknown(String parameter) {
        given().auth()
                .oauth2(Tokens.of("office-clerk", office))
                .queryParam(parameter, "1")
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @Test
    void theCursorOfAnotherOrderIsRefused() {
        make("a", "1", null, null);
        make("b", "1", null, null);
        var next = page(Map.of("sort", "name", "limit", 1)).getString("next");
        given().auth()
                .oauth2(Tokens.of("office-clerk", office))
                .queryParams(Map.of("sort", "quantity", "after", next))
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("after"));
    }

    @Test
    void whoHasReadTheSameGetsNoBodyUntilSomethingChanges() {
        make("a", "1", null, null);
        var first = send(Map.of());
        var etag = first.header("ETag");
        request()
                .header("If-None-Match", etag)
                .get(THINGS)
                .then()
                .statusCode(304)
                .header("ETag", etag);
        request().header("If-None-Match", "\"x\", W/" + etag).get(THINGS).then().statusCode(304);
        make("b", "1", null, null);
        request()
                .header("If-None-Match", etag)
                .get(THINGS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void theTagOfOneThingCarriesItsVersionAndWhatIsShown() {
        var id = things.make(office, office + "a", BigDecimal.ONE).id();
        var address = "/api/v1/things/" + id;
        var etag = request().get(address).header("ETag");
        assertThat(etag).startsWith("\"0-");
        request().header("If-None-Match", etag).get(address).then().statusCode(304);
        request().header("If-None-Match", "\"0\"").get(address).then().statusCode(200);
        rename(id, office + "b");
        request().header("If-None-Match", etag).get(address).then().statusCode(200);
    }

    private void make(String name, String quantity, Colour colour, String boughtOn) {
        var fullName = name.startsWith(office) ? name : office + name;
        things.make(new Thing(office, fullName, new BigDecimal(quantity))
                .of(colour, boughtOn == null ? null : LocalDate.parse(boughtOn)));
    }

    private void rename(UUID id, String name) {
        request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/v1/things/" + id + "/name")
                .then()
                .statusCode(200);
    }

    private List<String> names(Map<String, ?> query) {
        return page(query).getList("items.name");
    }

    private List<String> paged(Map<String, ?> query) {
        var names = new ArrayList<String>();
        var page = page(query);
        names.addAll(page.getList("items.name"));
        while (page.getString("next") != null) {
            var more = new java.util.HashMap<String, Object>(query);
            more.put("after", page.getString("next"));
            page = page(more);
            names.addAll(page.getList("items.name"));
        }
        return names;
    }

    private JsonPath page(Map<String, ?> query) {
        return send(query).then().statusCode(200).extract().jsonPath();
    }

    private io.restassured.response.Response send(Map<String, ?> query) {
        return request().queryParams(query).get(THINGS);
    }

    private io.restassured.specification.RequestSpecification request() {
        return given().auth().oauth2(Tokens.of("office-clerk", office));
    }
}
