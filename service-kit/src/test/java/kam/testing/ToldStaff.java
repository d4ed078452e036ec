package kam.testing;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kam.events.OrganisationEvent.OfficeChanged;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.master.Organisation;

/** People and offices as kpi-service tells of them. */
public final class ToldStaff {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private ToldStaff() {}

    /** Somebody who works for this office, known to the service when this returns. */
    public static String worksFor(String office) {
        return told(office, null);
    }

    /** Somebody who worked for this office and has left, known to the service when this returns. */
    public static String leftFrom(String office) {
        return told(office, LONG_AGO.plusYears(1));
    }

    /**
     * That this person is in this role until then, at the headquarters where there is no office, without an end where there
     * is none; known to the service when this returns.
     */
    public static void inRole(String person, String role, String office, LocalDate until) {
        Events.publish(
                new PersonChanged(
                        UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)),
                        person,
                        "李娜",
                        until == null ? "IN_POST" : "LEFT",
                        role,
                        List.of(role),
                        office == null ? List.of() : List.of(office),
                        null,
                        LONG_AGO,
                        until,
                        null,
                        null,
                        List.of()),
                Instant.now());
        awaitHeard(() -> organisation()
                .person(person)
                .filter(known -> known.roles().contains(role) && known.hasLeftBy(LocalDate.MAX) == (until != null))
                .isPresent());
    }

    /** That this person of the headquarters, who is in this role, was away from then until then. */
    public static void away(String person, String role, LocalDate from, LocalDate until) {
        Events.publish(
                new PersonChanged(
                        UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)),
                        person,
                        "李娜",
                        "IN_POST",
                        role,
                        List.of(role),
                        List.of(),
                        null,
                        LONG_AGO,
                        null,
                        from,
                        until,
                        List.of()),
                Instant.now());
        awaitHeard(() -> organisation()
                .person(person)
                .filter(known -> known.isAwayOn(from))
                .isPresent());
    }

    /** That this person, who was in this role, has left. */
    public static void left(String person, String role, String office) {
        inRole(person, role, office, LONG_AGO.plusYears(1));
    }

    private static String told(String office, LocalDate until) {
        var id = "told." + UUID.randomUUID();
        Events.publish(
                new PersonChanged(
                        UUID.randomUUID(),
                        id,
                        "王磊",
                        until == null ? "IN_POST" : "LEFT",
                        "account-manager",
                        List.of("account-manager"),
                        List.of(office),
                        null,
                        LONG_AGO,
                        until,
                        null,
                        null,
                        List.of()),
                Instant.now());
        awaitHeard(() -> organisation().person(id).isPresent());
        return id;
    }

    /** An office that is open, known to the service when this returns. */
    public static void open(String code) {
        Events.publish(new OfficeChanged(UUID.randomUUID(), code, code, "OPEN", List.of(), LONG_AGO), Instant.now());
        awaitHeard(() -> organisation().office(code).isPresent());
    }

    private static Organisation organisation() {
        return Arc.container().instance(Organisation.class).get();
    }

    private static void awaitHeard(Callable<Boolean> heard) {
        await().until(() -> QuarkusTransaction.requiringNew().call(heard));
    }
}
