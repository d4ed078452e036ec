package kam.kpi.organisation.office;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.cases.CaseView.TrailLine;
import kam.kit.cases.Person;
import kam.kit.cases.PersonNames;
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

    static OfficeView whole(Office office, PersonNames names) {
        return of(office, names, names.lines(office.trail()));
    }

    static OfficeView inList(Office office, PersonNames names) {
        return of(office, names, null);
    }

    private static OfficeView of(Office office, PersonNames names, List<TrailLine> trail) {
        return new OfficeView(
                office.id(),
                office.code(),
                office.name(),
                office.status(),
                office.details().managers().stream().map(names::of).toList(),
                office.openedOn(),
                office.closedOn(),
                office.updatedAt(),
                trail,
                office.version());
    }
}
