package kam.contractapproval.reports.simulation;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Policies.drafted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kam.contractapproval.Policies;
import kam.testing.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand contracts of the year 2001, of a thousand customers who each submit one a day, are replayed and
 * held against the same question asked in SQL.
 */
@QuarkusTest
class SimulationStoryTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final String CONTRACTS = """
            insert into contract (id, version, number, customer_id, customer_name, office, status, revision,
                account_manager, amount, delivery_terms, valid_from, valid_until, search_text, updated_at)
            select md5('contract' || i)::uuid, 0, 'SIM-' || i, md5('customer' || i % 1000)::uuid, '客户',
                case i % 2 when 0 then 'BJ' else 'SH' end, case i % 11 when 0 then 'REJECTED' else 'IN_APPROVAL' end,
                1, 'am', 20000 + i % 7 * 40000, 'x', '2001-01-01', '2002-01-01', '', now()
            from generate_series(0, 99999) i
            """;
    private static final String ROUTES = """
            insert into route (id, contract_id, revision, policy_version, tier, office, amount, digest, submitted_by,
                submitted_at, under_floor)
            select md5('route' || i)::uuid, id, 1, 1, case when amount < 100000 then 1 when amount < 300000 then 2
                else 3 end, office, amount, repeat('0', 64), 'clerk',
                timestamptz '2001-02-01 04:00Z' + i / 1000 * interval '1 day', i % 10 = 3
            from contract, lateral (select split_part(number, '-', 2)::int as i) n where number like 'SIM-%'
            """;
    /** Two days before, as every customer submits one a day; one tier up where a line sells under its floor. */
    private static final String EXPECTED = """
            with summed as (
              select r.tier, r.under_floor, r.amount, coalesce(sum(case c.status when 'REJECTED' then 0 else r.amount end)
                  over (partition by c.customer_id order by r.submitted_at rows between 2 preceding and 1 preceding), 0)
                  as others
              from route r join contract c on c.id = r.contract_id where c.number like 'SIM-%'),
            tiered as (
              select *, case when amount + others < 100000 then 1 when amount + others < 300000 then 2 else 3 end
                  as by_amount from summed)
            select tier, least(3, by_amount + case when under_floor then 1 else 0 end), count(*) from tiered
            group by 1, 2 order by 1, 2
            """;

    private static final String DIGEST = """
            select (select count(*) || '/' || sum(hashtext(t::text)::bigint) from contract t) || ' '
              || (select count(*) || '/' || sum(hashtext(t::text)::bigint) from route t) || ' '
              || (select count(*) || '/' || sum(hashtext(t::text)::bigint) from open_step t) || ' '
              || (select count(*) from trail_entry) || ' ' || (select count(*) from approval_policy)
            """;

    @BeforeAll
    static void insert() throws SQLException {
        execute(CONTRACTS);
        execute(ROUTES);
        execute("analyze contract, route");
    }

    @AfterAll
    static void remove() throws SQLException {
        execute("delete from route where contract_id in (select id from contract where number like 'SIM-%')");
        execute("delete from contract where number like 'SIM-%'");
    }

    @Test
    void aHundredThousandContractsAreReplayedInSecondsAndNothingChanges() throws SQLException {
        int draft = drafted(Policies.addingUp(2));
        var before = digest();
        long started = System.nanoTime();
        var answer = AUDITOR.post("/api/v1/approval-simulations", request(draft, "2001-01-01", "2001-12-31"))
                .statusCode(200)
                .extract();
        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.println("Replayed 100,000 routes in " + took);
        assertThat(took).isLessThan(SECONDS);
        assertThat(digest()).isEqualTo(before);

        List<Map<String, Integer>> moves = answer.path("moves");
        assertThat(moves.stream()
                        .map(move -> move.get("fromTier") + ">" + move.get("toTier") + ":" + move.get("routes"))
                        .toList())
                .isEqualTo(expectedMoves());
        assertThat(answer.<Integer>path("routes")).isEqualTo(100_000);
        long changed = moves.stream()
                .filter(move -> !move.get("fromTier").equals(move.get("toTier")))
                .mapToLong(move -> move.get("routes"))
                .sum();
        assertThat(answer.<Integer>path("changed").longValue())
                .isEqualTo(changed)
                .isPositive();
        assertThat(answer.<List<?>>path("examples")).hasSize(20);
        assertLoad(answer.path("load"), moves);
    }

    @Test
    void theVersionInForceChangesNothingOfWhatItDecided() {
        AUDITOR.post("/api/v1/approval-simulations", request(1, "2001-02-01", "2001-02-10"))
                .statusCode(200)
                .body("routes", equalTo(10_000))
                .body("changed", equalTo(0));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsAndAnUnknownVersionAreRefused() {
        AUDITOR.post("/api/v1/approval-simulations", request(1, "2001-02-02", "2001-02-01"))
                .statusCode(400)
                .body("code", equalTo("simulation-period-invalid"));
        AUDITOR.post("/api/v1/approval-simulations", request(999_999, "2001-02-01", "2001-02-01"))
                .statusCode(404);
    }

    /** Steps per role, by the source's tiers, before and after. */
    private static void assertLoad(List<Map<String, Object>> load, List<Map<String, Integer>> moves) {
        var expected = new HashMap<String, List<Integer>>();
        var roles = Map.of(
                1, List.of("office-manager", "ka-approver"),
                2, List.of("ka-approver", "deputy-sales-director"),
                3, List.of("ka-approver", "deputy-sales-director", "sales-director"));
        for (var move : moves) {
            roles.get(move.get("fromTier")).forEach(role -> add(expected, role, move.get("routes"), 0));
            roles.get(move.get("toTier")).forEach(role -> add(expected, role, 0, move.get("routes")));
        }
        assertThat(load)
                .hasSize(expected.size())
                .allSatisfy(role -> assertThat(List.of(role.get("before"), role.get("after")))
                        .isEqualTo(expected.get(role.get("role"))));
    }

    private static void add(Map<String, List<Integer>> load, String role, int before, int after) {
        load.merge(role, List.of(before, after), (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
    }

    private static Map<String, Object> request(int version, String from, String until) {
        return Map.of("policyVersion", version, "submittedFrom", from, "submittedUntil", until);
    }

    private static List<String> expectedMoves() throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(EXPECTED)) {
            var moves = new ArrayList<String>();
            while (rows.next()) {
                moves.add(rows.getInt(1) + ">" + rows.getInt(2) + ":" + rows.getInt(3));
            }
            return moves;
        }
    }

    private static String digest() throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(DIGEST)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement()) {
            // Without looking up every foreign key, which takes longer than all the rest.
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
