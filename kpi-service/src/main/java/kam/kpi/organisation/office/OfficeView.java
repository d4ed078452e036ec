package kam.kpi.organisation.office;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;
import kam.kpi.organisation.office.Office.OfficeStatus;

/** An office as clients see it; in lists without its trail. */
record OfficeView(
        UUID id,
        @Nonnull String code,
        @Nonnull String name,
        OfficeStatus status,
        List<Person> managers,
        @Nonnull LocalDate openedOn,
        LocalDate closedOn,
        @Nonnull Instant updatedAt,
        @Nullable List<TrailLine> trail,
        long version)
        implements Versioned {

    static OfficeView whole(Office office) {
        return of(office, office.trail().lines());
    }

    static OfficeView inList(Office office) {
        return of(office, null);
    }

    private static OfficeView of(Office office, List<TrailLine> trail) {
        return new OfficeView(
                office.id(),
                office.code(),
                office.name(),
                office.status(),
                office.details().managers().stream().map(Person::of).toList(),
                office.openedOn(),
                office.closedOn(),
                office.updatedAt(),
                trail,
                office.version());
    }
}
