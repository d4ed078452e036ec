package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kam.kit.clock.BusinessCalendar;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;
import kam.kit.intake.Taken;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.position.PositionRepository;
import kam.kpi.organisation.staff.StaffForms.StaffRow;

/**
 * Takes a person as another system or a file has him (导入): registers whom nobody knows, changes what the line says
 * otherwise, and appoints or moves to where it says the person works, by the same rules as one by one.
 */
@ApplicationScoped
class StaffIntake {
    private final StaffRepository staff;
    private final StaffService service;
    private final AppointmentService appointments;
    private final PositionRepository positions;
    private final BusinessCalendar calendar;

    StaffIntake(
            StaffRepository staff,
            StaffService service,
            AppointmentService appointments,
            PositionRepository positions,
            BusinessCalendar calendar) {
        this.staff = staff;
        this.positions = positions;
        this.service = service;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Transactional
    Taken take(StaffRow row) {
        var known = staff.idOf(row.personId());
        var position = Optional.ofNullable(row.position())
                .or(() -> known.flatMap(staff::lastPositionOf))
                .map(positions::lockedInForce)
                .orElse(null);
        if (known.isEmpty()) {
            var member = service.enter(row.registration());
            staff.flush();
            place(member, position, row);
            return new Taken(member.id(), IntakeOutcome.REGISTERED);
        }
        var member = staff.lockedForEvent(known.get());
        var details = row.over(member.details());
        boolean changes = !details.equals(member.details());
        if (changes) {
            service.rewrite(member, details);
        }
        boolean moves = place(member, position, row);
        return new Taken(member.id(), changes || moves ? IntakeOutcome.CHANGED : IntakeOutcome.UNCHANGED);
    }

    private boolean place(Employee member, Position position, StaffRow row) {
        var wanted = row.appointmentAfter(member.laidDown(), calendar.today());
        if (wanted == null) {
            return false;
        }
        appointments.place(member, position, wanted);
        return true;
    }
}
