package kam.kpi.organisation.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.identity.Caller;
import kam.kit.label.Called;
import kam.kit.list.ListedRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;
import kam.kpi.organisation.position.Education;
import kam.kpi.organisation.staff.StaffForms.NewAbsence;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;
import kam.kpi.organisation.staff.StaffForms.NewEmployee;
import kam.kpi.organisation.staff.StaffForms.NewLeaving;
import kam.kpi.organisation.staff.StaffForms.StaffDetails;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person of the staff (人员): in which position, from which day on, away until when, who stands in. Appointments and
 * leaving take effect on their day. Source: 第1章 大客户部岗位设置, requirement K10; the statuses are ours.
 */
@Entity
@Table(name = "staff")
class Employee extends ListedRoot {
    private String personId;
    private String staffNumber;
    private String name;
    private LocalDate joinedOn;

    @Enumerated(EnumType.STRING)
    private Education education;

    @Column(name = "field_of_study")
    private String field;

    private Integer yearsOfExperience;

    @Enumerated(EnumType.STRING)
    private StaffStatus status;

    private String positionCode;

    /** To which the person is to move; null where to none. */
    private String comingPosition;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "staff_office", joinColumns = @JoinColumn(name = "staff_id"))
    @OrderColumn(name = "place")
    @Column(name = "office")
    private List<String> offices = new ArrayList<>();

    private String superior;

    /** The first day of work; null for a candidate. */
    private LocalDate since;

    private LocalDate lastDay;
    private LocalDate absentFrom;
    private LocalDate absentUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> substitutes = List.of();

    @Embedded
    private Appointments appointments = new Appointments();

    /** When the next thing that is laid down takes effect; null where nothing is. */
    private LocalDate changesOn;

    /** Whether the others have heard how the person stands. */
    private boolean published;

    @Embedded
    private Trail trail = new Trail();

    Employee() {}

    Employee(NewEmployee wanted, Act act) {
        personId = wanted.personId();
        change(wanted.details());
        reach(StaffStatus.CANDIDATE, act, null);
        // nobody hears of candidates
        published = true;
    }

    void change(StaffDetails details) {
        staffNumber = details.staffNumber();
        name = details.name();
        joinedOn = details.joinedOn();
        education = details.education();
        field = details.field();
        yearsOfExperience = details.yearsOfExperience();
        published = false;
    }

    /** Takes a candidate into a position, or again somebody who has left: from a day after the last one on. */
    void appoint(NewAppointment wanted, Act act) {
        mustBe(StaffStatus.CANDIDATE, StaffStatus.LEFT);
        if (status == StaffStatus.LEFT && !wanted.from().isAfter(lastDay)) {
            throw dayNotPossible("/from", CommonFault.NOT_BEFORE.with("day", lastDay.plusDays(1)));
        }
        place(wanted, act);
    }

    /** Moves to another position, office or superior; what was to come before is replaced. */
    void move(NewAppointment wanted, Act act) {
        mustBe(StaffStatus.APPOINTED, StaffStatus.SUSPENDED);
        place(wanted, act);
    }

    private void place(NewAppointment wanted, Act act) {
        appointments.current(act.day()).ifPresent(now -> {
            if (wanted.from().isBefore(now.from())) {
                throw dayNotPossible("/from", CommonFault.NOT_BEFORE.with("day", now.from()));
            }
        });
        if (status != StaffStatus.LEFT && lastDay != null && wanted.from().isAfter(lastDay)) {
            throw dayNotPossible("/from", CommonFault.NOT_AFTER.with("day", lastDay));
        }
        appointments.add(Appointment.of(wanted, act.by(), act.at()), act.day());
        takeEffect(act);
    }

    /** Makes what is laid down for this day and earlier ones so. */
    void takeEffect(Act act) {
        appointments.current(act.day()).ifPresent(now -> follow(now, act));
        var next = appointments.coming(act.day());
        comingPosition = next.map(Appointment::position).orElse(null);
        if (lastDay != null && act.day().isAfter(lastDay) && status != StaffStatus.LEFT) {
            reach(StaffStatus.LEFT, act, null);
        }
        var leavesOn = lastDay == null || status == StaffStatus.LEFT ? null : lastDay.plusDays(1);
        changesOn = Stream.of(next.map(Appointment::from).orElse(null), leavesOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        published = false;
    }

    private void follow(Appointment now, Act act) {
        positionCode = now.position();
        superior = now.superior();
        if (!offices.equals(now.offices())) {
            offices.clear();
            offices.addAll(now.offices());
        }
        boolean comesBack = status == StaffStatus.LEFT && now.from().isAfter(lastDay);
        if (comesBack) {
            lastDay = null;
            absentFrom = null;
            absentUntil = null;
            substitutes = List.of();
        }
        if (comesBack || status == StaffStatus.CANDIDATE) {
            since = now.from();
            reach(StaffStatus.APPOINTED, act, now.reason());
        }
    }

    void absent(NewAbsence absence, Act act) {
        mustBe(StaffStatus.APPOINTED);
        if (absence.until().isBefore(absence.from())) {
            throw dayNotPossible("/until", CommonFault.NOT_BEFORE.with("day", absence.from()));
        }
        if (absence.until().isBefore(act.day())) {
            throw dayNotPossible("/until", CommonFault.NOT_BEFORE.with("day", act.day()));
        }
        absentFrom = absence.from();
        absentUntil = absence.until();
        substitutes = List.copyOf(absence.substitutes());
        published = false;
    }

    void suspend(String reason, Act act) {
        mustBe(StaffStatus.APPOINTED);
        reach(StaffStatus.SUSPENDED, act, reason);
        published = false;
    }

    void reinstate(String reason, Act act) {
        mustBe(StaffStatus.SUSPENDED);
        reach(StaffStatus.APPOINTED, act, reason);
        published = false;
    }

    /** Lays down the last day, or another one; what was to come after it is replaced. */
    void leave(NewLeaving leaving, Act act) {
        mustBe(StaffStatus.APPOINTED, StaffStatus.SUSPENDED);
        if (leaving.lastDay().isBefore(since)) {
            throw dayNotPossible("/lastDay", CommonFault.NOT_BEFORE.with("day", since));
        }
        lastDay = leaving.lastDay();
        appointments.endAfter(lastDay);
        trail.add("LEAVING", act, leaving.reason());
        takeEffect(act);
    }

    /**
     * Takes back the leaving, whether its day has come or not: the person stands as before it. What was to come after
     * the last day stays replaced.
     */
    void keep(String reason, Act act) {
        if (lastDay == null) {
            throw wrongStatus();
        }
        if (status == StaffStatus.LEFT) {
            status = statusBeforeLeaving();
        }
        lastDay = null;
        trail.add("LEAVING_WITHDRAWN", act, reason);
        takeEffect(act);
    }

    /** Who was suspended then is so again. */
    private StaffStatus statusBeforeLeaving() {
        return trail.steps().stream()
                .flatMap(step -> Stream.of(StaffStatus.APPOINTED, StaffStatus.SUSPENDED)
                        .filter(one -> one.name().equals(step.status())))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void mustBe(StaffStatus... possible) {
        if (Stream.of(possible).noneMatch(status::equals)) {
            throw wrongStatus();
        }
    }

    private Problem wrongStatus() {
        return new Problem(
                StaffProblem.WRONG_STATUS,
                Wording.of("{name} 为{status} | {name} is {status}")
                        .with("name", name)
                        .with("status", Called.of(status)));
    }

    private static Problem dayNotPossible(String pointer, Fault fault) {
        return new Problem(StaffProblem.DAY_NOT_POSSIBLE, Wording.of("请更正所列字段 | Correct the fields named"))
                .at(pointer, fault);
    }

    private void reach(StaffStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    /**
     * How the person stands, for the others, who hear of nobody before the first day of work. Roles are those of the
     * position, as long as the person acts in them.
     */
    Optional<PersonChanged> news(List<String> rolesOfPosition) {
        published = true;
        if (status == StaffStatus.CANDIDATE) {
            return Optional.empty();
        }
        return Optional.of(new PersonChanged(
                id(),
                personId,
                name,
                status.name(),
                positionCode,
                status == StaffStatus.APPOINTED ? rolesOfPosition : List.of(),
                List.copyOf(offices),
                superior,
                since,
                lastDay,
                absentFrom,
                absentUntil,
                substitutes));
    }

    boolean owesNews() {
        return !published;
    }

    boolean isDueBy(LocalDate day) {
        return changesOn != null && !changesOn.isAfter(day);
    }

    /** Whether the person is of the staff on that day, as far as is laid down. */
    boolean worksOn(LocalDate day) {
        return status != StaffStatus.LEFT
                && (lastDay == null || !day.isAfter(lastDay))
                && appointments.current(day).isPresent();
    }

    /** Whether one of the caller's roles reaches one of the person's offices, or all. */
    boolean isSeenBy(Caller caller) {
        return caller.seesAll() || offices.stream().anyMatch(caller::sees);
    }

    /** The latest that is laid down, in effect or to come; null for somebody who never had a position. */
    Appointment laidDown() {
        return appointments.latest();
    }

    @Override
    protected List<String> searchTerms() {
        return Stream.of(name, personId, staffNumber).filter(Objects::nonNull).toList();
    }

    /** None: who sees whom is decided by all offices of a person. */
    @Override
    public String office() {
        return null;
    }

    StaffDetails details() {
        return new StaffDetails(staffNumber, name, joinedOn, education, field, yearsOfExperience);
    }

    String personId() {
        return personId;
    }

    String name() {
        return name;
    }

    StaffStatus status() {
        return status;
    }

    String positionCode() {
        return positionCode;
    }

    /** To which the person is to move, else the present one. */
    String lastPosition() {
        return comingPosition == null ? positionCode : comingPosition;
    }

    List<String> offices() {
        return List.copyOf(offices);
    }

    String superior() {
        return superior;
    }

    LocalDate since() {
        return since;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate absentFrom() {
        return absentFrom;
    }

    LocalDate absentUntil() {
        return absentUntil;
    }

    List<String> substitutes() {
        return substitutes;
    }

    List<Appointment> appointments() {
        return appointments.all();
    }

    Trail trail() {
        return trail;
    }
}
