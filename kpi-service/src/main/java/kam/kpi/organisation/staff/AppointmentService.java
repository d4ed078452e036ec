package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.master.MasterProblem;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kpi.organisation.office.OfficeRepository;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.position.PositionRepository;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;
import kam.kpi.organisation.staff.StaffViews.StaffView;

/**
 * Appoints people to positions and moves them. The position is locked before the person: of several who come to the last
 * place at once, one gets it.
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

    /** Appoints a candidate and moves anybody else, whoever asks. The person is locked. */
    void place(Employee member, NewAppointment wanted) {
        var how = member.status() == StaffStatus.CANDIDATE ? (Placement) Employee::appoint : (Placement) Employee::move;
        place(member, positions.lockedInForce(wanted.position()), wanted, how);
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
