package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.UUID;
import kam.testing.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListExportTest {
    private static final String THINGS = "/api/v1/things";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ThingService things;

    private final String office = "X" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListIsExportedAsCsvForExcel() {
        var id =
                things.make(office, office + ", \"大\"", new BigDecimal("100.5")).id();
        var answer = list(CSV, THINGS);
        answer.then()
                .statusCode(200)
                .contentType(startsWith(CSV))
                .header("Content-Disposition", "attachment; filename=\"things.csv\"")
                .header("Link", nullValue());
        assertThat(new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,office,name,quantity,heard,version\r\n" + id + "," + office + ",\"" + office
                        + ", \"\"大\"\"\",100.5000,");
    }

    @Test
    void aListIsExportedAsASpreadsheet() throws IOException {
        things.make(office, office + " 水泵", new BigDecimal("100.5"));
        var answer = list(XLSX, THINGS);
        answer.then().statusCode(200).contentType(XLSX);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("name");
            assertThat(rows.get(1).getCellText(2)).isEqualTo(office + " 水泵");
            assertThat(rows.get(1).getCellAsNumber(3)).contains(new BigDecimal("100.5000"));
        }
    }

    @Test
    void aFormulaIsExportedAsText() throws IOException {
        things.make(office, "=HYPERLINK(\"http://" + office + "\")", BigDecimal.ONE);
        list(CSV, THINGS)
                .then()
                .body(org.hamcrest.Matchers.containsString(",\"'=HYPERLINK(\"\"http://" + office + "\"\")\","));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(list(XLSX, THINGS).asByteArray()))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(2))
                    .isEqualTo("'=HYPERLINK(\"http://" + office + "\")");
        }
    }

    @Test
    void theWholeListIsHadByFollowingTheLinks() {
        for (int i = 0; i < 5; i++) {
            things.make(office, office + i, BigDecimal.ONE);
            things.make("elsewhere", office + " elsewhere " + i, BigDecimal.ONE);
        }
        var lines = new ArrayList<String>();
        var address = THINGS + "?limit=2";
        while (address != null) {
            var page = list(CSV, address);
            page.then().statusCode(200);
            page.asString().lines().skip(1).forEach(lines::add);
            var link = page.header("Link");
            address = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(lines).hasSize(5).allMatch(line -> line.contains("," + office + ","));
    }

    @Test
    void anEmptyListStillNamesItsColumns() {
        assertThat(list(CSV, THINGS).asString()).endsWith("id,office,name,quantity,heard,version\r\n");
    }

    @Test
    void whatIsNoListCannotBeHadAsATable() {
        var id = things.make(office, office, BigDecimal.ONE).id();
        list(CSV, THINGS + "/" + id).then().statusCode(406).body("code", equalTo("not-acceptable"));
        list("image/png", THINGS).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void anErrorIsAProblemWhateverWasAskedFor() {
        list(CSV, THINGS + "?limit=0").then().statusCode(400).contentType("application/problem+json");
        list(CSV, THINGS + "/" + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json");
    }

    private Response list(String accept, String address) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", office))
                .accept(accept)
                .get(address);
    }
}
