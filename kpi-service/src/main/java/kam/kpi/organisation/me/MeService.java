package kam.kpi.organisation.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Caller;
import kam.kit.identity.Reach;
import kam.kit.identity.Role;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownPerson;
import kam.kit.master.Organisation;
import kam.kit.people.Person;
import kam.kpi.organisation.me.MeView.MyOffice;
import kam.kpi.organisation.me.MeView.MyRole;
import kam.kpi.organisation.me.MeView.RoleScope;
import kam.kpi.organisation.office.OfficeRepository;

/** Says who is calling, as the token and the organisation have it. Source: requirement W11. */
@ApplicationScoped
class MeService {
    private final SignedIn signedIn;
    private final Organisation organisation;
    private final OfficeRepository offices;
    private final BusinessCalendar calendar;
    private final Clock clock;

    MeService(
            SignedIn signedIn,
            Organisation organisation,
            OfficeRepository offices,
            BusinessCalendar calendar,
            Clock clock) {
        this.signedIn = signedIn;
        this.organisation = organisation;
        this.offices = offices;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    MeView me() {
        var caller = signedIn.caller();
        var known = organisation.person(caller.id());
        var today = calendar.today();
        return new MeView(
                new Person(caller.id(), known.map(KnownPerson::name).orElse(caller.name())),
                caller.roles().stream()
                        .sorted()
                        .map(role -> role(role, caller.offices()))
                        .toList(),
                offices(caller),
                known.map(KnownPerson::position).orElse(null),
                known.map(KnownPerson::superior).map(Person::of).orElse(null),
                known.map(KnownPerson::substitutes).orElse(List.of()).stream()
                        .map(Person::of)
                        .toList(),
                known.filter(person -> person.isAwayOn(today)).isPresent(),
                today,
                clock.getZone().getId());
    }

    private List<MyOffice> offices(Caller caller) {
        var known = offices.names(caller.offices());
        return caller.offices().stream()
                .sorted()
                .map(code -> new MyOffice(code, known.get(code)))
                .toList();
    }

    private static MyRole role(String role, Set<String> offices) {
        var reach = Role.reach(role);
        return new MyRole(role, scope(reach.things(), offices.size()), scope(reach.people(), offices.size()));
    }

    private static RoleScope scope(Reach.Scope reach, int offices) {
        return switch (reach) {
            case OWN -> RoleScope.OWN;
            case ALL -> RoleScope.ALL;
            case OFFICES -> offices == 0 ? RoleScope.NONE : offices == 1 ? RoleScope.OFFICE : RoleScope.OFFICES;
        };
    }
}
