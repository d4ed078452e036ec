package kam.kit.master;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.identity.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of the staff as kpi-service has told it last. */
@Entity
@Table(name = "known_person")
public class KnownPerson {
    @Id
    private String id;

    private String name;
    private String position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> offices;

    private String superior;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private LocalDate absentFrom;
    private LocalDate absentUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> substitutes;

    KnownPerson() {}

    KnownPerson(PersonChanged told) {
        id = told.personId();
        name = told.name();
        position = told.position();
        roles = listed(told.roles());
        offices = listed(told.offices());
        superior = told.superior();
        validFrom = told.from();
        validUntil = told.until();
        absentFrom = told.absentFrom();
        absentUntil = told.absentUntil();
        substitutes = listed(told.substitutes());
    }

    private static List<String> listed(List<String> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String position() {
        return position;
    }

    /** Those of the position. */
    public List<String> roles() {
        return roles;
    }

    /** None for somebody of the headquarters. */
    public List<String> offices() {
        return offices;
    }

    /** Null where there is none. */
    public String superior() {
        return superior;
    }

    public List<String> substitutes() {
        return substitutes;
    }

    public boolean hasLeftBy(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    /**
     * Those of these roles that others may still have of him on this day by a deed since then: none after his last day or
     * once an absence of that time is over, those of an office in all of these only.
     */
    Set<String> stillLends(Collection<String> named, Collection<String> inOffices, LocalDate since, LocalDate day) {
        boolean stillThere = offices.containsAll(inOffices);
        boolean over = hasLeftBy(day) || isBackSince(since, day);
        return named.stream()
                .filter(role -> !over && roles.contains(role) && (stillThere || !Role.isOfOffice(role)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isBackSince(LocalDate since, LocalDate day) {
        return absentUntil != null && !absentUntil.isBefore(since) && absentUntil.isBefore(day);
    }

    public boolean isAwayOn(LocalDate day) {
        return absentFrom != null && !day.isBefore(absentFrom) && (absentUntil == null || !day.isAfter(absentUntil));
    }

    /** Whether the person works for this office; whoever is of the headquarters works for all. */
    public boolean worksFor(String office) {
        return offices.isEmpty() || offices.contains(office);
    }
}
