package kam.customer.account.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kam.customer.Office;
import kam.customer.account.customer.Customers;
import kam.kit.filecheck.FileType;
import kam.kit.master.StrictStaff;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.Tokens;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportStoryTest {
    private static final String IMPORTS = "/api/v1/customer-imports";
    private final Office shanghai = new Office("SH");

    @Test
    void aFileRegistersNewCustomersAndTheOthersHearOfThem() {
        var code = Customers.newCreditCode();
        var started = send("office-clerk", "SH", Files.csv(Files.row(code, "机械制造")));
        started.then()
                .statusCode(201)
                .header("Location", endsWith(IMPORTS + "/" + id(started)))
                .body("office", equalTo("SH"))
                .body("format", equalTo("CSV"))
                .body("totalRows", equalTo(1));
        assertThat(tally(started)).isEqualTo("1 1 0 0 0");
        var customer = customer(code);
        assertThat(customer.getString("details.contacts[0].phone")).isEqualTo("021-65001234");
        assertThat(customer.getBoolean("details.contacts[0].responsible")).isTrue();
        var id = UUID.fromString(customer.getString("id"));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", id)).isNotEmpty());
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOnlyWhatDiffers() {
        var code = Customers.newCreditCode();
        var file = Files.csv(Files.row(code, "机械制造"));
        ended(send("office-manager", "SH", file));
        var before = customer(code);
        assertThat(tally(send("office-manager", "SH", file))).isEqualTo("1 0 0 1 0");
        assertThat(customer(code).getLong("version")).isEqualTo(before.getLong("version"));
        var changed = send("office-manager", "SH", Files.csv(Files.row(code, "石油化工")));
        assertThat(tally(changed)).isEqualTo("1 0 1 0 0");
        assertThat(customer(code).getString("details.industry")).isEqualTo("石油化工");
        assertThat(customer(code).getString("status")).isEqualTo(before.getString("status"));
    }

    @Test
    void badRowsAreNamedByRowColumnAndReasonAndTheGoodOnesAreTaken() {
        var good = Customers.newCreditCode();
        var other = Customers.newCreditCode();
        var phone = Customers.newCreditCode();
        var nameless = Customers.newCreditCode();
        var started = send(
                "office-clerk",
                "SH",
                Files.csv(
                        Files.row(good, "机械制造"),
                        Files.row("914403001922038217", "机械制造"),
                        Files.row(good, "重复"),
                        Files.row(phone, "机械制造").replace("021-65001234", "12"),
                        Files.row(nameless, "机械制造").replace("上海长城机械有限公司", ""),
                        Files.row(other, "x".repeat(101)),
                        Files.row(other + "9", "机械制造").replace(",是", ",也许")));
        assertThat(tally(started)).isEqualTo("7 1 0 0 6");
        var errors = errors(started, "office-clerk", "SH");
        errors.then().statusCode(200).contentType(containsString("text/csv"));
        assertThat(errors.asString().lines().map(line -> line.replaceFirst("([^,]*,[^,]*),.*,([a-z-]+),.*", "$1,$2")))
                .contains(
                        "3,统一社会信用代码,credit-code-invalid",
                        "4,统一社会信用代码,credit-code-twice",
                        "5,联系电话,value-malformed",
                        "6,客户名称,value-missing",
                        "7,行业,value-too-long",
                        "8,统一社会信用代码,credit-code-invalid",
                        "8,主要负责人,value-malformed");
        assertThat(errors.asString()).contains("与第 2 行重复").contains("The same unified social credit code as in row 2");
    }

    @Test
    void aRowOfWhomMayNotAnswerForItIsRefusedAndTheOthersAreTaken() {
        ToldStaff.open("SH");
        var header = "信用代码,名称,客户经理\n";
        var row = "%s,甲,%s\n";
        var file = header
                + row.formatted(Customers.newCreditCode(), ToldStaff.worksFor("SH"))
                + row.formatted(Customers.newCreditCode(), "nobody.at.all")
                + row.formatted(Customers.newCreditCode(), ToldStaff.leftFrom("SH"))
                + row.formatted(Customers.newCreditCode(), ToldStaff.worksFor("GZ"));
        StrictStaff.install();
        var started = send("office-clerk", "SH", file.getBytes(StandardCharsets.UTF_8));
        assertThat(tally(started)).isEqualTo("4 1 0 0 3");
        assertThat(errors(started, "office-clerk", "SH").asString().lines())
                .anyMatch(line -> line.startsWith("3,客户经理,nobody.at.all,person-unknown,"))
                .anyMatch(line -> line.startsWith("4,客户经理,") && line.contains(",person-has-left,"))
                .anyMatch(line -> line.startsWith("5,客户经理,") && line.contains(",person-of-another-office,"));
    }

    @Test
    void aRowThatKeepsWhoHasLeftOrDoesNotNameHimIsTaken() {
        var code = Customers.newCreditCode();
        var row = Files.row(code, "机械制造").replace("zhao.lei", ToldStaff.leftFrom("SH"));
        ended(send("office-clerk", "SH", Files.csv(row)));
        StrictStaff.install();
        assertThat(tally(send("office-clerk", "SH", Files.csv(row)))).isEqualTo("1 0 0 1 0");
        assertThat(tally(send("office-clerk", "SH", Files.csv(row.replace("机械制造", "石油化工")))))
                .isEqualTo("1 0 1 0 0");
        var unnamed = "信用代码,名称,行业\n%s,上海长城机械有限公司,食品\n".formatted(code);
        assertThat(tally(send("office-clerk", "SH", unnamed.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("1 0 1 0 0");
    }

    @Test
    void whoseACustomerIsGoesInAndOut() {
        var code = Customers.newCreditCode();
        var file = "信用代码,名称,客户经理,所有制\n%s,甲,li.na,国有\n%s,乙,li.na,不详\n".formatted(code, Customers.newCreditCode());
        var started = send("office-clerk", "SH", file.getBytes(StandardCharsets.UTF_8));
        assertThat(tally(started)).isEqualTo("2 1 0 0 1");
        assertThat(errors(started, "office-clerk", "SH").asString()).contains("3,所有制,不详,value-malformed");
        assertThat(customer(code).getString("details.ownership")).isEqualTo("STATE_OWNED");
        var export = given().auth()
                .oauth2(Tokens.of("office-manager", "SH"))
                .get(Office.CUSTOMERS + "/export?creditCode=" + code)
                .asString();
        assertThat(tally(send(
                        "office-clerk",
                        "SH",
                        export.replace("STATE_OWNED", "private").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("1 0 1 0 0");
        assertThat(customer(code).getString("details.ownership")).isEqualTo("PRIVATE");
    }

    @Test
    void anOfficeImportsForItselfOnly() {
        var mine = Customers.newCreditCode();
        var foreign = Customers.newCreditCode();
        ended(send("office-clerk", "BJ", Files.csv(Files.row(foreign, "机械制造"))));
        var file = "信用代码,名称,客户经理,办事处\n%s,甲,li.na,BJ\n%s,乙,li.na,\n".formatted(mine, foreign);
        var started = send("office-clerk", "SH", file.getBytes(StandardCharsets.UTF_8));
        assertThat(tally(started)).isEqualTo("2 0 0 0 2");
        assertThat(errors(started, "office-clerk", "SH").asString())
                .contains("2,办事处,BJ,office-not-yours")
                .contains("3,办事处,,registered-by-another-office");
        given().auth()
                .oauth2(Tokens.of("office-manager", "BJ"))
                .get(IMPORTS + "/" + id(started))
                .then()
                .statusCode(404);
        errors(started, "office-manager", "BJ").then().statusCode(404);
    }

    @Test
    void theHeadquartersImportsForAllOfficesAndMustNameThem() {
        var file = "Credit code,Name,Account manager,Office\n%s,甲,li.na,BJ\n%s,乙,li.na,SH\n%s,丙,li.na,\n"
                .formatted(Customers.newCreditCode(), Customers.newCreditCode(), Customers.newCreditCode());
        var started = send("ka-specialist", null, file.getBytes(StandardCharsets.UTF_8));
        started.then().body("office", nullValue());
        assertThat(tally(started, "ka-specialist", null)).isEqualTo("3 2 0 0 1");
        assertThat(errors(started, "ka-specialist", null).asString()).contains("4,Office,,value-missing");
        given().auth()
                .oauth2(Tokens.of("office-manager", "SH"))
                .get(IMPORTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id(started))));
        given().auth()
                .oauth2(Tokens.of("auditor", null))
                .get(IMPORTS + "?limit=200")
                .then()
                .body("items.id", hasItem(id(started)));
    }

    @Test
    void whoHasTwoOfficesNamesThemAndHisImportIsSeenByHimAndByNeitherOffice() {
        var both = Tokens.of(List.of("office-clerk", "offline_access"), List.of("BJ", "SH"), "sun");
        var file = "信用代码,名称,客户经理,办事处\n%s,甲,li.na,BJ\n%s,乙,li.na,SH\n%s,丙,li.na,\n%s,丁,li.na,GZ\n"
                .formatted(
                        Customers.newCreditCode(),
                        Customers.newCreditCode(),
                        Customers.newCreditCode(),
                        Customers.newCreditCode());
        var started = send(both, file.getBytes(StandardCharsets.UTF_8));
        assertThat(tally(started)).isEqualTo("4 2 0 0 2");
        var mine = given().auth().oauth2(both).get(IMPORTS + "/" + id(started) + "/errors");
        assertThat(mine.asString()).contains("4,办事处,,value-missing").contains("5,办事处,GZ,office-not-yours");
        given().auth().oauth2(both).get(IMPORTS).then().body("items.id", hasItem(id(started)));
        var another = Tokens.of(List.of("office-clerk"), List.of("BJ", "SH"), "zhou");
        for (var token : List.of(another, Tokens.of("office-manager", "BJ"), Tokens.of("office-manager", "SH"))) {
            given().auth().oauth2(token).get(IMPORTS + "/" + id(started)).then().statusCode(404);
            given().auth().oauth2(token).get(IMPORTS).then().body("items.id", not(hasItem(id(started))));
        }
    }

    @Test
    void whoHasNoOfficeNeitherImportsNorSeesWhatTheHeadquartersImported() {
        var headquarters = "信用代码,名称,客户经理,办事处\n%s,甲,li.na,BJ\n".formatted(Customers.newCreditCode());
        var started = send("ka-specialist", null, headquarters.getBytes(StandardCharsets.UTF_8));
        var nowhere = Tokens.of("office-clerk", null, "ka-specialist");
        given().auth().oauth2(nowhere).get(IMPORTS + "/" + id(started)).then().statusCode(404);
        given().auth().oauth2(nowhere).get(IMPORTS).then().statusCode(200).body("items.size()", equalTo(0));
        send(nowhere, headquarters.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void aSpreadsheetAndAFileInGb18030AreTakenWhateverTheyAreCalled() {
        var code = Customers.newCreditCode();
        var sheet = Files.xlsx(List.of(
                List.of("统一社会信用代码", "客户名称", "客户经理", "联系人", "联系电话"),
                List.of(code, "上海长城", "zhao.lei", "王建国", 13800138000L)));
        var started = send("office-clerk", "SH", sheet);
        started.then().body("format", equalTo("XLSX"));
        assertThat(tally(started)).isEqualTo("1 1 0 0 0");
        assertThat(customer(code).getString("details.contacts[0].phone")).isEqualTo("13800138000");
        var second = Customers.newCreditCode();
        var text = (Files.HEADER + Files.row(second, "机械制造")).getBytes(Charset.forName("GB18030"));
        ended(send("office-clerk", "SH", text));
        assertThat(customer(second).getString("details.industry")).isEqualTo("机械制造");
    }

    @Test
    void aFileInAFormIsTheSameAsTheFileAlone() {
        var code = Customers.newCreditCode();
        var file = Files.csv(Files.row(code, "机械制造"));
        var key = UUID.randomUUID().toString();
        var started = form("客户.csv", file, "text/csv", key);
        started.then().statusCode(201).body("format", equalTo("CSV")).body("size", equalTo(file.length));
        assertThat(tally(started)).isEqualTo("1 1 0 0 0");
        assertThat(id(form("客户.csv", file, "application/octet-stream", key))).isEqualTo(id(started));
        form("客户.xlsx", file, FileType.XLSX.mediaType(), UUID.randomUUID().toString())
                .then()
                .statusCode(415)
                .body("code", equalTo("file-unreadable"));
    }

    private static Response form(String name, byte[] content, String type, String key) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", "SH"))
                .header("Idempotency-Key", key)
                .multiPart("file", name, content, type)
                .post(IMPORTS);
    }

    @Test
    void aFileThatIsNoTableOfCustomersIsRefusedAtOnce() {
        send("office-clerk", "SH", new byte[0]).then().statusCode(400);
        refused("信用代码,行业\n1,2\n".getBytes(StandardCharsets.UTF_8), 400, "import-header-wrong");
        refused("%PDF-1.4".getBytes(StandardCharsets.UTF_8), 415, "import-format-unknown");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, 400, "import-unreadable");
        given().auth()
                .oauth2(Tokens.of("office-clerk", "SH"))
                .contentType("application/octet-stream")
                .body(Files.csv(Files.row(Customers.newCreditCode(), "x")))
                .post(IMPORTS + "?charset=LATIN1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("charset"));
    }

    @Test
    void anExportCanBeImportedAgainAndChangesNothing() {
        var code = Customers.newCreditCode();
        Office.id(shanghai.manager().body(shanghai.customer(code)).post(Office.CUSTOMERS));
        var export = given().auth()
                .oauth2(Tokens.of("office-manager", "SH"))
                .get(Office.CUSTOMERS + "/export?creditCode=" + code);
        export.then().statusCode(200).header("Content-Disposition", containsString("customers.csv"));
        var started = send("office-manager", "SH", export.asByteArray());
        started.then().body("ignoredColumns", hasItem("number"));
        assertThat(tally(started)).isEqualTo("1 0 0 1 0");
    }

    @Test
    void anImportWhoseServiceDiedIsEndedAndCanBeSentAgain() throws Exception {
        var file = Files.csv(Files.row(Customers.newCreditCode(), "机械制造"));
        var started = send("office-clerk", "SH", file);
        ended(started);
        try (var database = TestStack.superuser();
                var died = database.prepareStatement("update customer_import set state = 'RUNNING',"
                        + " progressed_at = now() - interval '3 minutes' where id = cast(? as uuid)")) {
            died.setString(1, id(started));
            died.executeUpdate();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(started, "office-clerk", "SH").getString("state"))
                                .isEqualTo("FAILED"));
        assertThat(read(started, "office-clerk", "SH").getString("failure")).contains("send the file again");
        assertThat(tally(send("office-clerk", "SH", file))).isEqualTo("1 0 0 1 0");
    }

    private static void refused(byte[] content, int status, String code) {
        send("office-clerk", "SH", content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static Response send(String role, String office, byte[] content) {
        return send(Tokens.of(role, office), content);
    }

    private static Response send(String token, byte[] content) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .body(content)
                .post(IMPORTS);
    }

    private static Response errors(Response started, String role, String office) {
        return given().auth().oauth2(Tokens.of(role, office)).get(IMPORTS + "/" + id(started) + "/errors");
    }

    private static String id(Response started) {
        return Office.id(started).toString();
    }

    private static JsonPath customer(String code) {
        var found =
                given().auth().oauth2(Tokens.of("office-manager", "SH")).get(Office.CUSTOMERS + "?creditCode=" + code);
        var id = found.jsonPath().getString("items[0].id");
        return given().auth()
                .oauth2(Tokens.of("office-manager", "SH"))
                .get(Office.CUSTOMERS + "/" + id)
                .jsonPath();
    }

    private static JsonPath read(Response started, String role, String office) {
        return given().auth()
                .oauth2(Tokens.of(role, office))
                .get(IMPORTS + "/" + id(started))
                .jsonPath();
    }

    private static JsonPath ended(Response started, String role, String office) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(read(started, role, office).getString("state"))
                        .isEqualTo("DONE"));
        return read(started, role, office);
    }

    private static void ended(Response started) {
        ended(started, "auditor", null);
    }

    private static String tally(Response started) {
        return tally(started, "auditor", null);
    }

    /** Rows read, registered, changed, unchanged, refused. */
    private static String tally(Response started, String role, String office) {
        var tally = ended(started, role, office);
        return "%d %d %d %d %d"
                .formatted(
                        tally.getInt("tally.rowsRead"),
                        tally.getInt("tally.registered"),
                        tally.getInt("tally.changed"),
                        tally.getInt("tally.unchanged"),
                        tally.getInt("tally.refused"));
    }
}
