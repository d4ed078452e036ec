package kam.kpi.organisation.office;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kam.events.OrganisationEvent.OfficeChanged;
import kam.kit.list.ListedRoot;
import kam.kit.master.MasterProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;
import kam.kpi.organisation.office.OfficeForms.NewOffice;
import kam.kpi.organisation.office.OfficeForms.OfficeDetails;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An office (办事处) that sells in its region. Whoever keeps things of an office names it by its code, which stays for
 * good. Source: 大客户管理制度, requirement K10.
 */
@Entity
@Table(name = "office")
class Office extends ListedRoot {
    /** Where it stands (办事处状态). */
    enum OfficeStatus {
        OPEN,
        /** 已撤销: takes nothing new. */
        CLOSED
    }

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeStatus status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> managers;

    private LocalDate openedOn;
    private LocalDate closedOn;

    /** Whether the others have heard how it stands. */
    private boolean published;

    @Embedded
    private Trail trail = new Trail();

    Office() {}

    Office(NewOffice wanted, Act act) {
        code = wanted.code();
        openedOn = wanted.openedOn() == null ? act.day() : wanted.openedOn();
        status = OfficeStatus.OPEN;
        change(wanted.details());
        trail.add(status, act, null);
    }

    /** Refuses an office that is closed. */
    void change(OfficeDetails details) {
        mustBeOpen();
        name = details.name();
        managers = List.copyOf(details.managers());
        tell();
    }

    void close(String reason, Act act) {
        mustBeOpen();
        status = OfficeStatus.CLOSED;
        closedOn = act.day();
        trail.add(status, act, reason);
        tell();
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Problem(
                    MasterProblem.OFFICE_CLOSED,
                    Wording.of("{office} 已于 {day} 撤销 | {office} was closed on {day}")
                            .with("office", name)
                            .with("day", closedOn));
        }
    }

    /** Lets the others hear how it stands, with the change that is being made. */
    void tell() {
        published = true;
        tell(new OfficeChanged(id(), code, name, status.name(), managers, openedOn));
    }

    boolean isPublished() {
        return published;
    }

    boolean isOpen() {
        return status == OfficeStatus.OPEN;
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(code, name);
    }

    /** None: everybody may know of it. */
    @Override
    public String office() {
        return null;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    OfficeDetails details() {
        return new OfficeDetails(name, managers);
    }

    OfficeStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Trail trail() {
        return trail;
    }
}
