package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import kam.kit.app.Thing.Colour;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random filters, searches, orders and pages give what plain SQL gives, and so does the file of the same list. */
@QuarkusTest
class RandomListsTest {
    private static final String THINGS = ThingListResource.COLLECTION;
    private static final String HAN = "北京上海重庆长城机械电子有限公司";
    private static final int ROWS = 100;
    private static final int LISTS = 50;

    @Inject
    ThingService things;

    private final long seed = Long.getLong("lists.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String office = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> names = new ArrayList<>();

    /** One list: its query, and the same in SQL. */
    private record Asked(Map<String, String> query, String sql) {}

    @BeforeEach
    void someThings() {
        for (int i = 0; i < ROWS; i++) {
            var name = han(2 + random.nextInt(6)) + " " + office + (100 + i);
            var thing = new Thing(office, name, new BigDecimal(random.nextInt(20)).movePointLeft(1));
            thing.of(
                    random.nextInt(4) == 0 ? null : Colour.values()[random.nextInt(3)],
                    random.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(9)));
            things.make(thing);
            names.add(name);
        }
    }

    private String han(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    @Test
    void pagesAndFileAreWhatPlainSqlGives() throws SQLException, IOException {
        for (int i = 0; i < LISTS; i++) {
            var asked = random();
            var expected = sql(asked.sql());
            var what = "seed " + seed + ", list " + i + ": " + asked;
            assertThat(pages(asked.query(), 5 + random.nextInt(60), expected.size()))
                    .as(what)
                    .isEqualTo(expected);
            if (i % 4 == 0) {
                assertThat(csv(asked.query())).as(what).isEqualTo(expected);
                assertThat(xlsx(asked.query())).as(what).isEqualTo(expected);
            }
        }
    }

    private Asked random() {
        var query = new TreeMap<String, String>();
        var sql = new StringBuilder("select name from thing where office = '" + office + "'");
        if (random.nextInt(3) == 0) {
            var name = names.get(random.nextInt(names.size()));
            var q = random.nextBoolean()
                    ? name.substring(0, 1 + random.nextInt(2))
                    : name.substring(name.length() - 3 - random.nextInt(3));
            query.put("q", q);
            sql.append(" and strpos(lower(name), '" + q.toLowerCase(java.util.Locale.ROOT) + "') > 0");
        }
        if (random.nextInt(3) == 0) {
            var colours = random.nextBoolean() ? "RED" : "GREEN,BLUE";
            query.put("colour", colours);
            sql.append(" and colour in ('" + colours.replace(",", "', '") + "')");
        }
        if (random.nextInt(3) == 0) {
            range(
                    query,
                    sql,
                    "quantity",
                    "quantity",
                    new BigDecimal(random.nextInt(20)).movePointLeft(1).toString());
        }
        if (random.nextInt(3) == 0) {
            range(query, sql, "boughtOn", "bought_on", "2026-01-0" + (1 + random.nextInt(9)));
        }
        sort(query, sql);
        return new Asked(query, sql.toString());
    }

    private void range(Map<String, String> query, StringBuilder sql, String name, String column, String end) {
        boolean from = random.nextBoolean();
        query.put(name + (from ? ".from" : ".until"), end);
        sql.append(" and " + column + (from ? " >= '" : " <= '") + end + "'");
    }

    private void sort(Map<String, String> query, StringBuilder sql) {
        var sorts = new String[][] {
            {null, null},
            {"id", "id"},
            {"name", "name"},
            {"quantity", "quantity"},
            {"boughtOn", "bought_on"},
            {"heard", "heard"},
            {"updatedAt", "updated_at"}
        };
        var sort = sorts[random.nextInt(sorts.length)];
        if (sort[0] == null) {
            sql.append(" order by id desc");
        } else if (random.nextBoolean()) {
            query.put("sort", sort[0]);
            sql.append(" order by " + sort[1] + " nulls last, id");
        } else {
            query.put("sort", "-" + sort[0]);
            sql.append(" order by " + sort[1] + " desc nulls first, id desc");
        }
    }

    private static List<String> sql(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private List<String> pages(Map<String, String> query, int limit, int counted) {
        var rows = new ArrayList<String>();
        var asked = new TreeMap<String, Object>(query);
        asked.put("limit", limit);
        asked.put("count", true);
        do {
            var page = get("", asked).jsonPath();
            assertThat(page.getInt("count.number")).isEqualTo(counted);
            rows.addAll(page.getList("items.name"));
            asked.put("after", page.getString("next"));
        } while (asked.get("after") != null);
        return rows;
    }

    private List<String> csv(Map<String, String> query) {
        var asked = new TreeMap<String, Object>(query);
        asked.put("fields", "name");
        var text = new String(get("/export", asked).asByteArray(), StandardCharsets.UTF_8);
        return text.lines().skip(1).toList();
    }

    private List<String> xlsx(Map<String, String> query) throws IOException {
        var asked = new TreeMap<String, Object>(query);
        asked.put("format", "xlsx");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(get("/export", asked).asByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(2))
                    .toList();
        }
    }

    private io.restassured.response.Response get(String path, Map<String, ?> query) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", office))
                .queryParams(query)
                .get(THINGS + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
