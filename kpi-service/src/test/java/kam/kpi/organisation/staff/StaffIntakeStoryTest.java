package kam.kpi.organisation.staff;

import static io.restassured.RestAssured.given;
import static kam.kpi.Staffing.STAFF;
import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.hr;
import static kam.kpi.Staffing.newOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kam.kit.identity.Role;
import kam.kpi.Assessors;
import kam.testing.Tokens;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffIntakeStoryTest {
    private static final String HEADER = "人员编号,姓名,学历,工作年限,岗位,办事处,直属领导,任职日期\n";

    private static Response sent(byte[] file) {
        return given().auth()
                .oauth2(Tokens.of(Role.HR, null))
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/staff-imports");
    }

    private static Response sent(String rows) {
        return sent((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileRegistersAppointsAndMovesLineByLine() {
        var office = newOffice("武汉办事处");
        var boss = Assessors.newcomer();
        var clerk = Assessors.newcomer();
        var rows = """
                %1$s,王经理,本科,12,OFFICE_MANAGER,%3$s,,2020年3月1日
                %2$s,赵内勤,大专,2,OFFICE_CLERK,%3$s,%1$s,2021/3/1
                ,无名,,,,,,
                %4$s,孙某,没念过书,许多,,,,
                """.formatted(boss, clerk, office, Assessors.newcomer());
        sent(rows)
                .then()
                .statusCode(200)
                .body("lines.line", contains(2, 3, 4, 5))
                .body("lines.outcome", contains("REGISTERED", "REGISTERED", "REFUSED", "REFUSED"))
                .body("lines[2].problem.errors.pointer", contains("/personId"));
        hr().get(STAFF + "?personId=" + clerk)
                .then()
                .body("items.status", contains("APPOINTED"))
                .body("items[0].superior.id", equalTo(boss));
        sent(rows).then().body("lines.outcome", contains("UNCHANGED", "UNCHANGED", "REFUSED", "REFUSED"));
        sent("%s,赵内勤,本科,,,,,\n".formatted(clerk)).then().body("lines.outcome", contains("CHANGED"));
    }

    @Test
    void aSpreadsheetIsTakenLikewise() throws IOException {
        var office = newOffice("长沙办事处");
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "hr", "1.0")) {
            var sheet = workbook.newWorksheet("人员");
            var titles = List.of("personId", "name", "position", "office", "from");
            for (var column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            sheet.value(1, 0, Assessors.newcomer());
            sheet.value(1, 1, "周会计");
            sheet.value(1, 2, "ACCOUNT_MANAGER");
            sheet.value(1, 3, office);
            sheet.value(1, 4, 44000);
        }
        sent(bytes.toByteArray()).then().statusCode(200).body("lines.outcome", contains("REGISTERED"));
        hr().get(STAFF + "?office=" + office).then().body("items.status", contains("APPOINTED"));
    }

    @Test
    void anErpSendsABatchAndMayOverrideNothing() {
        var office = newOffice("成都办事处");
        var person = Assessors.newcomer();
        var people = List.of(
                Map.of("personId", person, "name", "吴", "position", "ACCOUNT_MANAGER", "offices", List.of(office)),
                Map.of(
                        "personId",
                        Assessors.newcomer(),
                        "name",
                        "郑",
                        "position",
                        "KA_MANAGER",
                        "offices",
                        List.of(office),
                        "overrideReason",
                        "急需"),
                Map.of("personId", Assessors.newcomer(), "name", "冯", "nickname", "x"));
        as(Role.ERP, null)
                .body(Map.of("staff", people))
                .post(STAFF + "/batches")
                .then()
                .statusCode(200)
                .body("lines.line", contains(0, 1, 2))
                .body("lines.outcome", contains("REGISTERED", "REFUSED", "REFUSED"))
                .body("lines[0].key", equalTo(person))
                .body("lines[1].problem.code", equalTo("not-qualified"))
                .body("lines[2].problem.errors.code", contains("unknown-field"));
    }

    @Test
    void aFileWithoutNamesIsRefusedAsAWhole() {
        sent("人员编号\nli\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("import-header-wrong"));
    }
}
