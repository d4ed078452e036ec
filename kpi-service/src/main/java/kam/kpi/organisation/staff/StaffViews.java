package kam.kpi.organisation.staff;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;
import kam.kpi.organisation.office.OfficeRepository;
import kam.kpi.organisation.position.Education;
import kam.kpi.organisation.position.PositionRepository;

/** Shows people of the staff: whole to who reads their record, and as an entry of the directory to everybody. */
@ApplicationScoped
class StaffViews {
    private final PositionRepository positions;
    private final OfficeRepository offices;
    private final HandOver handOver;

    StaffViews(PositionRepository positions, OfficeRepository offices, HandOver handOver) {
        this.handOver = handOver;
        this.positions = positions;
        this.offices = offices;
    }

    /** A position by what it is called; without names where it is not in force. */
    record PositionName(@Nonnull String code, String chinese, String english) {}

    record OfficeName(@Nonnull String code, String name) {}

    record AbsenceView(@Nonnull LocalDate from, @Nonnull LocalDate until, List<Person> substitutes) {}

    /** {@code replaced} is what never took effect, since another was laid down before its day. */
    record AppointmentView(
            @Nonnull PositionName position,
            List<OfficeName> offices,
            Person superior,
            @Nonnull LocalDate from,
            String reason,
            String overrideReason,
            @Nonnull Person decidedBy,
            @Nonnull Instant decidedAt,
            boolean replaced) {}

    /** A person as the directory has it. */
    record StaffEntry(
            UUID id,
            @Nonnull String personId,
            @Nonnull String name,
            StaffStatus status,
            PositionName position,
            List<OfficeName> offices,
            Person superior,
            AbsenceView absence,
            @Nonnull Instant updatedAt) {}

    /** A person's record; who is to leave or has left may have customers to hand over, of which it counts up to 101. */
    record StaffView(
            UUID id,
            @Nonnull String personId,
            String staffNumber,
            @Nonnull String name,
            StaffStatus status,
            PositionName position,
            List<OfficeName> offices,
            Person superior,
            LocalDate joinedOn,
            LocalDate since,
            LocalDate lastDay,
            @Nullable Education education,
            String field,
            Integer yearsOfExperience,
            AbsenceView absence,
            List<AppointmentView> appointments,
            List<TrailLine> trail,
            Integer customersToHandOver,
            @Nonnull Instant updatedAt,
            long version)
            implements Versioned {}

    StaffView whole(Employee member) {
        var details = member.details();
        return new StaffView(
                member.id(),
                member.personId(),
                details.staffNumber(),
                member.name(),
                member.status(),
                position(member.positionCode()),
                offices(member.offices()),
                Person.of(member.superior()),
                details.joinedOn(),
                member.since(),
                member.lastDay(),
                details.education(),
                details.field(),
                details.yearsOfExperience(),
                absence(member),
                member.appointments().stream().map(this::appointment).toList(),
                member.trail().lines(),
                handOver.left(member),
                member.updatedAt(),
                member.version());
    }

    StaffEntry entry(Employee member) {
        return new StaffEntry(
                member.id(),
                member.personId(),
                member.name(),
                member.status(),
                position(member.positionCode()),
                offices(member.offices()),
                Person.of(member.superior()),
                absence(member),
                member.updatedAt());
    }

    private AppointmentView appointment(Appointment one) {
        return new AppointmentView(
                position(one.position()),
                offices(one.offices()),
                Person.of(one.superior()),
                one.from(),
                one.reason(),
                one.overrideReason(),
                Person.of(one.decidedBy()),
                one.decidedAt(),
                one.replaced());
    }

    PositionName position(String code) {
        return code == null
                ? null
                : positions
                        .inForce(code)
                        .map(found -> new PositionName(code, found.chinese(), found.english()))
                        .orElse(new PositionName(code, null, null));
    }

    List<OfficeName> offices(List<String> codes) {
        var known = offices.names(codes);
        return codes.stream().map(code -> new OfficeName(code, known.get(code))).toList();
    }

    private AbsenceView absence(Employee member) {
        return member.absentFrom() == null
                ? null
                : new AbsenceView(
                        member.absentFrom(),
                        member.absentUntil(),
                        member.substitutes().stream().map(Person::of).toList());
    }
}
