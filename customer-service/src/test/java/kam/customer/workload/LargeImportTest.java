package kam.customer.workload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeMap;
import kam.customer.Office;
import kam.customer.account.customer.Customers;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Many customers in one file, 50,000 under {@code -Pcampaign}. In a package by itself so that it runs last: its events are in every other test's way. */
@QuarkusTest
class LargeImportTest {
    private static final String IMPORTS = "/api/v1/customer-imports";
    private static final int ROWS = Integer.getInteger("kam.import.rows");
    /** Every hundredth row is bad, of four kinds in turn. */
    private static final int BAD = ROWS / 100;

    private final TreeMap<Integer, String> expected = new TreeMap<>();

    @Test
    void ofManyRowsTheGoodOnesGoInTheBadOnesAreNamedAndASecondRunChangesNothing() throws SQLException {
        var file = file();
        var first = imported(file);
        assertThat(first.getInt("tally.rowsRead")).isEqualTo(ROWS);
        assertThat(first.getInt("tally.registered")).isEqualTo(ROWS - BAD);
        assertThat(first.getInt("tally.refused")).isEqualTo(BAD);
        assertThat(reasonsByRow(first.getString("id"))).isEqualTo(expected);

        var state = stateOfTheDatabase();
        var second = imported(file);
        assertThat(second.getInt("tally.unchanged")).isEqualTo(ROWS - BAD);
        assertThat(second.getInt("tally.refused")).isEqualTo(BAD);
        assertThat(stateOfTheDatabase()).isEqualTo(state);
    }

    private byte[] file() {
        var text = new StringBuilder("统一社会信用代码,客户名称,客户经理,行业,地址,联系人,联系电话\n");
        String before = null;
        for (int i = 0; i < ROWS; i++) {
            var code = Customers.newCreditCode();
            var phone = "021-%08d".formatted(i);
            var name = "客户" + i;
            if (i % 100 == 99) {
                switch (i / 100 % 4) {
                    case 0 -> code = spoilt(code, i);
                    case 1 -> phone = bad(i, "value-malformed", "电话不详");
                    case 2 -> name = bad(i, "value-missing", "");
                    default -> code = bad(i, "credit-code-twice", before);
                }
            }
            before = code;
            text.append(code).append(',').append(name).append(",zhao.lei,机械制造,上海市,联系人,");
            text.append(phone).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The row below the header is the second. */
    private String bad(int index, String reason, String value) {
        expected.put(index + 2, reason);
        return value;
    }

    private String spoilt(String code, int index) {
        char check = code.charAt(17) == '0' ? '1' : '0';
        return bad(index, "credit-code-invalid", code.substring(0, 17) + check);
    }

    private static JsonPath imported(byte[] file) {
        long began = System.nanoTime();
        var started = given().auth()
                .oauth2(Tokens.of("office-clerk", "LARGE"))
                .contentType("application/octet-stream")
                .body(file)
                .post(IMPORTS);
        var address = IMPORTS + "/" + Office.id(started);
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !read(address).getString("state").equals("RUNNING"));
        var done = read(address);
        assertThat(done.getString("state")).isEqualTo("DONE");
        System.out.printf(
                "Import of %d rows: %s, %d rows/s%n",
                ROWS, done.getString("tally"), ROWS * 1_000_000_000L / (System.nanoTime() - began));
        return done;
    }

    private static JsonPath read(String address) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", "LARGE"))
                .get(address)
                .jsonPath();
    }

    private static TreeMap<Integer, String> reasonsByRow(String id) {
        var reasons = new TreeMap<Integer, String>();
        given().auth()
                .oauth2(Tokens.of("office-clerk", "LARGE"))
                .get(IMPORTS + "/" + id + "/errors")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> reasons.put(Integer.valueOf(cells[0]), cells[3]));
        return reasons;
    }

    /** Customers, their versions, and events ever appended. */
    private static String stateOfTheDatabase() throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*), sum(version),"
                        + " pg_sequence_last_value(pg_get_serial_sequence('outbox', 'id')) from customer")) {
            row.next();
            return row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3);
        }
    }
}
