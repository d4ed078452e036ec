package kam.goodsledger.statement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementFormsTest {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static String issued() {
        var story = Story.begin();
        story.held(20);
        story.signed(story.dispatched(20));
        story.paid("OFFICE", "500.00");
        var period = Map.of("customerId", story.customer, "from", "2026-01-01", "until", "2026-01-31");
        String id = story.post(Role.OFFICE_CLERK, "/api/v1/statements", period)
                .extract()
                .path("id");
        story.post(Role.OFFICE_CLERK, "/api/v1/statements/" + id + "/issue").statusCode(200);
        return id;
    }

    private static ValidatableResponse read(String id, String accept) {
        return given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null))
                .accept(accept)
                .get("/api/v1/statements/" + id)
                .then();
    }

    @Test
    void theFormIsTheOneThatTheCallerLikesBest() throws IOException {
        var id = issued();
        read(id, "*/*").statusCode(200).contentType("application/json").body("lines[1].line", equalTo(2));
        read(id, "application/json, text/html;q=0.5").contentType("application/json");
        read(id, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .statusCode(200)
                .header("Content-Type", "text/html;charset=utf-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Vary", containsString("Accept"))
                .body(containsString("大北泵业"))
                .body(not(containsString("1600")));
        read(id, "text/csv").statusCode(406);
        read(id, "image/png").statusCode(406);
        var sheet = read(id, SHEET)
                .statusCode(200)
                .contentType(SHEET)
                .header("Content-Disposition", startsWith("attachment; filename=\"DZ-"))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals("对账单", rows.get(0).getCellText(0));
            var closing = rows.stream()
                    .filter(row -> "期末余额".equals(text(row, 2)))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "1500", closing.getCell(6).asNumber().stripTrailingZeros().toPlainString());
        }
    }

    private static String text(Row row, int cell) {
        return row.getCellCount() > cell ? row.getCellText(cell) : null;
    }
}
