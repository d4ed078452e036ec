package kam.kpi.organisation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;

/**
 * Where a person works from a day on (任职): the position, the offices, of which the codes stand behind each other, the
 * superior; who has decided so, and why. One that was replaced before its day never took effect.
 */
@Embeddable
record Appointment(
        @Column(name = "position_code") String position,
        @Column(name = "office_codes") String officeCodes,
        String superior,
        @Column(name = "valid_from") LocalDate from,
        String reason,
        String overrideReason,
        String decidedBy,
        Instant decidedAt,
        boolean replaced) {
    private static final String BETWEEN = ",";

    /** What one place of work differs from another by. */
    record Place(String position, List<String> offices, String superior) {}

    static Appointment of(NewAppointment wanted, String by, Instant at) {
        return new Appointment(
                wanted.position(),
                String.join(BETWEEN, wanted.offices()),
                wanted.superior(),
                wanted.from(),
                wanted.reason(),
                wanted.overrideReason(),
                by,
                at,
                false);
    }

    Appointment replacedBeforeItsDay() {
        return new Appointment(
                position, officeCodes, superior, from, reason, overrideReason, decidedBy, decidedAt, true);
    }

    List<String> offices() {
        return Stream.of(officeCodes.split(BETWEEN))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    Place place() {
        return new Place(position, offices(), superior);
    }

    boolean holdsBy(LocalDate day) {
        return !replaced && !from.isAfter(day);
    }
}
