package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kam.kit.identity.Role;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;

/**
 * Whether somebody may come into a position (任职审核): there is head count left, and the qualification is met. The general
 * manager may override the first and human resources the second, each with the reason. Source: 第1章 部门编制 and 任职资格,
 * requirement K10; who may override is ours.
 */
@ApplicationScoped
class Admission {
    private final StaffRepository staff;

    Admission(StaffRepository staff) {
        this.staff = staff;
    }

    /** Refuses with 409 what speaks against it and is not overridden. The position is locked. */
    void mustHold(Employee member, Position position, NewAppointment wanted, Act act) {
        boolean overrides = wanted.overrideReason() != null;
        if (!(overrides && act.has(Role.GENERAL_MANAGER))) {
            mustHaveRoom(member, position, wanted.from());
        }
        var lacking = lacking(member, position);
        if (!lacking.errors().isEmpty() && !(overrides && act.has(Role.HR))) {
            throw lacking;
        }
    }

    /** The same for who was to leave and stays, as to head count: somebody else may have the place by now. */
    void mustHoldAgain(Employee member, Position position, Act act) {
        if (!act.has(Role.GENERAL_MANAGER)) {
            mustHaveRoom(member, position, act.day());
        }
    }

    private void mustHaveRoom(Employee member, Position position, LocalDate from) {
        var others = staff.othersIn(position.code(), member.id(), from);
        if (position.isFull(others)) {
            throw new Problem(
                    StaffProblem.POSITION_FULL,
                    Wording.of("{position} 编制 {max} 人，已有 {others} 人；总经理可说明理由予以突破"
                                    + " | {position} may have {max} and has {others}; the general manager may override it"
                                    + " with a reason")
                            .with("position", new Wording(position.chinese(), position.english()))
                            .with("max", position.headMax())
                            .with("others", others));
        }
    }

    private static Problem lacking(Employee member, Position position) {
        var has = member.details();
        var problem = new Problem(
                StaffProblem.NOT_QUALIFIED,
                Wording.of(
                                "{name} 尚不符合 {position} 的任职资格；人力资源可说明理由予以突破"
                                        + " | {name} lacks what {position} needs; human resources may override it with a reason")
                        .with("name", member.name())
                        .with("position", new Wording(position.chinese(), position.english())));
        if (position.education() != null
                && (has.education() == null || !has.education().isAtLeast(position.education()))) {
            problem = problem.at("/position", StaffFault.EDUCATION_MISSING.with("needed", position.education()));
        }
        if (position.years() != null
                && (has.yearsOfExperience() == null || has.yearsOfExperience() < position.years())) {
            problem = problem.at("/position", StaffFault.YEARS_MISSING.with("needed", position.years()));
        }
        return problem;
    }
}
