package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.master.MasterProblem;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kpi.organisation.office.OfficeRepository;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.position.PositionRepository;
import kam.kpi.organisation.staff.StaffForms.LeavingWithdrawal;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;
import kam.kpi.organisation.staff.StaffViews.StaffView;

/**
 * Appoints people to positions, moves them and keeps who was to leave. The position is locked before the person, and
 * the office last: of several who come to the last place at once, one gets it, and nobody comes into an office that is
 * being closed.
 */
@ApplicationScoped
class AppointmentService {
    private static final String OFFICES = "/offices";
    private static final String SUPERIOR = "/superior";

    private final StaffRepository staff;
    private final PositionRepository positions;
    private final OfficeRepository offices;
    private final Admission admission;
    private final StaffNews news;
    private final StaffViews views;
    private final Acts acts;

    AppointmentService(
            StaffRepository staff,
            PositionRepository positions,
            OfficeRepository offices,
            Admission admission,
            StaffNews news,
            StaffViews views,
            Acts acts) {
        this.staff = staff;
        this.positions = positions;
        this.offices = offices;
        this.admission = admission;
        this.news = news;
        this.views = views;
        this.acts = acts;
    }

    @Transactional
    StaffView appoint(UUID id, NewAppointment wanted) {
        return placed(id, wanted, Employee::appoint);
    }

    @Transactional
    StaffView move(UUID id, NewAppointment wanted) {
        return placed(id, wanted, Employee::move);
    }

    private StaffView placed(UUID id, NewAppointment wanted, Placement how) {
        var position = positions.lockedInForce(wanted.position());
        var member = staff.lockedReachable(id);
        place(member, position, wanted, how);
        staff.flush();
        return views.whole(member);
    }

    /** Appoints a candidate and moves anybody else, whoever asks. Person and position, null for none, are locked. */
    void place(Employee member, Position position, NewAppointment wanted) {
        mustBeTheOne(position, wanted.position());
        var how = member.status() == StaffStatus.CANDIDATE ? (Placement) Employee::appoint : (Placement) Employee::move;
        place(member, position, wanted, how);
    }

    /** Takes back the leaving; refuses with 409 where somebody else has the place by now. */
    @Transactional
    StaffView keep(UUID id, LeavingWithdrawal withdrawal) {
        var position = staff.lastPositionOf(id).map(positions::lockedInForce).orElse(null);
        var member = staff.lockedReachable(id);
        var act = acts.current();
        member.keep(withdrawal.reason(), act);
        mustBeTheOne(position, member.lastPosition());
        offices.mustBeOpen(member.offices(), OFFICES);
        admission.mustHoldAgain(member, position, act);
        news.tell(member);
        staff.flush();
        return views.whole(member);
    }

    /** Which one to lock was read before the person was: somebody may have moved the person since. */
    private static void mustBeTheOne(Position locked, String code) {
        if (locked == null || !locked.code().equals(code)) {
            throw new Problem(CommonProblem.CONCURRENT_CHANGE, new Wording("岗位刚被调整", "The position has just changed"));
        }
    }

    private interface Placement {
        void of(Employee member, NewAppointment wanted, Act act);
    }

    private void place(Employee member, Position position, NewAppointment wanted, Placement how) {
        var act = acts.current();
        if (position.needsOffice() && wanted.offices().isEmpty()) {
            throw new Problem(
                            StaffProblem.OFFICE_NEEDED,
                            Wording.of("{position} 属于办事处岗位 | {position} is a position of an office")
                                    .with("position", new Wording(position.chinese(), position.english())))
                    .at(OFFICES, CommonFault.REQUIRED);
        }
        offices.mustBeOpen(wanted.offices(), OFFICES);
        mustBeAbleToLead(wanted, member);
        how.of(member, wanted, act);
        admission.mustHold(member, position, wanted, act);
        news.tell(member);
    }

    private void mustBeAbleToLead(NewAppointment wanted, Employee member) {
        if (wanted.superior() == null) {
            return;
        }
        var superior = staff.byPersonId(wanted.superior())
                .orElseThrow(() -> new Problem(
                                MasterProblem.PERSON_UNKNOWN,
                                Wording.of("没有人员 {id} | Nobody is known as {id}")
                                        .with("id", wanted.superior()))
                        .at(SUPERIOR, CommonFault.NOT_KNOWN));
        if (superior.status() == StaffStatus.LEFT || staff.leadsTo(wanted.superior(), member.personId())) {
            throw new Problem(
                            StaffProblem.SUPERIOR_NOT_POSSIBLE,
                            Wording.of("{name} 已离职，或由本人领导 | {name} has left, or reports to this person")
                                    .with("name", superior.name()))
                    .at(SUPERIOR, CommonFault.NOT_ACCEPTABLE);
        }
    }
}
