package kam.kpi.organisation.me;

import jakarta.annotation.Nonnull;
import java.time.LocalDate;
import java.util.List;
import kam.kit.people.Person;

/**
 * Who the caller is, what he may do where, and what day it is. Position, superior and substitutes are those of the staff
 * register, absent for whom it does not know.
 */
record MeView(
        @Nonnull Person person,
        List<MyRole> roles,
        List<MyOffice> offices,
        String position,
        Person superior,
        List<Person> substitutes,
        boolean absent,
        @Nonnull LocalDate today,
        @Nonnull String zone) {

    /** How far a role of the caller reaches. */
    enum RoleScope {
        /** Nothing: a role of an office without one. */
        NONE,
        /** What is kept of the caller. */
        OWN,
        OFFICE,
        OFFICES,
        ALL
    }

    /** Among what belongs to offices, and among what is kept of people. */
    record MyRole(@Nonnull String role, RoleScope things, RoleScope people) {}

    /** One that the token names; without a name where it is not known. */
    record MyOffice(@Nonnull String code, String name) {}
}
