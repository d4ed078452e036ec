package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kam.localstack.Service;

/** The masters, and the copies that each service has of them, as their databases hold them. */
final class MasterCopies {
    private static final Set<String> DATABASES =
            Set.of("customer", "contract_approval", "goods_ledger", "visit", "kpi");
    private static final List<Kept> KEPT = List.of(
            new Kept(
                    "customer",
                    "customer",
                    "known_customer",
                    "id, number, name, credit_code, status, office, account_manager, credit_level, credit_limit,"
                            + " category, ownership"),
            new Kept("kpi", "office", "known_office", "code, name, status, managers"),
            new Kept(
                    "contract_approval",
                    """
                    (select *,
                            array(select unit from product_unit where product_id = id order by position) as other_units,
                            array(select factor from product_unit where product_id = id order by position) as factors
                     from product) as product""",
                    "known_product",
                    "sku_key, sku, name, specification, unit, other_units, factors, vat_rate, status"),
            new Kept("kpi", """
                    (select calendar_year as year, day, off, null as office, null as opens, null as closes
                     from working_calendar join working_calendar_day on calendar_id = id where published
                     union all
                     select calendar_year, null, null, office, opens, closes
                     from working_calendar join working_calendar_hours on calendar_id = id where published)
                     as calendar (year, day, off, office, opens, closes)""", """
                    (select year, make_date(cast(one -> 'day' ->> 0 as int), cast(one -> 'day' ->> 1 as int),
                                            cast(one -> 'day' ->> 2 as int)),
                            cast(one ->> 'off' as boolean), null, null, null
                     from known_calendar, jsonb_array_elements(cast(content as jsonb) -> 'days') as one
                     union all
                     select year, null, null, one ->> 'office',
                            make_time(cast(one -> 'from' ->> 0 as int), cast(one -> 'from' ->> 1 as int), 0),
                            make_time(cast(one -> 'until' ->> 0 as int), cast(one -> 'until' ->> 1 as int), 0)
                     from known_calendar, jsonb_array_elements(cast(content as jsonb) -> 'hours') as one)
                     as calendar (year, day, off, office, opens, closes)""", "year, day, off, office, opens, closes"));
    /** Of people the copies say more than a row of the master: what it last told, which kpi-service hears as well. */
    private static final Kept PEOPLE = new Kept(
            "kpi",
            "known_person",
            "known_person",
            "id, name, position, roles, offices, superior, valid_from, valid_until, absent_from, absent_until,"
                    + " substitutes");

    private final Databases databases;

    MasterCopies(Databases databases) {
        this.databases = databases;
    }

    private record Kept(String at, String master, String copy, String columns) {}

    /** Events take a moment. */
    void mustEqualTheirMasters(Duration patience) {
        await().atMost(patience).untilAsserted(() -> {
            for (var kept : KEPT) {
                mustBeEqual(kept);
            }
            mustBeEqual(PEOPLE);
            assertThat(databases.rows("kpi", "known_person", "id, name"))
                    .isEqualTo(databases.rows(
                            "kpi",
                            "(select person_id as id, name from staff where status <> 'CANDIDATE') as staff",
                            "id, name"));
        });
    }

    private void mustBeEqual(Kept kept) throws SQLException {
        var master = databases.rows(kept.at, kept.master, kept.columns);
        assertThat(master).isNotEmpty();
        for (var database : DATABASES) {
            assertThat(databases.rows(database, kept.copy, kept.columns))
                    .as("%s of %s", kept.copy, database)
                    .isEqualTo(master);
        }
    }

    /** As no event would have it. */
    void spoil(Service service) throws SQLException {
        databases.execute(
                service.database().orElseThrow(),
                List.of(
                        "update known_customer set name = '?', account_manager = 'nobody'",
                        "update known_office set name = '?'",
                        "delete from known_person",
                        "delete from known_product",
                        "delete from known_calendar"));
    }
}
