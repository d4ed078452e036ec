package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.kit.master.KnownPerson;
import kam.kit.master.Organisation;

/**
 * Whether principals could still do what they have delegated: a deed ends with the principal's leaving, and with each role
 * that he holds no more. Of whom the organisation knows nothing, the deed says enough. Source: requirement A22.
 */
@ApplicationScoped
class Principals {
    private final Organisation organisation;
    private final BusinessCalendar calendar;

    Principals(Organisation organisation, BusinessCalendar calendar) {
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** The mandate with the roles that are left of it; empty where none is. */
    Optional<Mandate> still(Mandate deed) {
        var principal = organisation.person(deed.principal());
        if (principal.isEmpty()) {
            return Optional.of(deed);
        }
        return principal
                .filter(person -> !person.hasLeftBy(calendar.today()))
                .map(person -> deed.within(rolesOf(person, deed)))
                .filter(left -> !left.roles().isEmpty());
    }

    /** Roles of an office are held in the office of the deed only. */
    private static List<String> rolesOf(KnownPerson principal, Mandate deed) {
        boolean stillThere = principal.offices().containsAll(deed.homes());
        return principal.roles().stream()
                .filter(role -> stillThere || !Role.isOfOffice(role))
                .toList();
    }
}
