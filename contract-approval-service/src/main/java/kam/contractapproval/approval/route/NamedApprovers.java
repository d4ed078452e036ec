package kam.contractapproval.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kam.contractapproval.approval.policy.Rank;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.KnownPerson;
import kam.kit.master.Organisation;

/**
 * Whether those who are asked for a step by name (指定经办人) are still there: who has left, works for another office, or
 * holds no role as high as the step's is gone. Of whom the organisation knows nothing, the name says enough. Source:
 * requirement A22.
 */
@ApplicationScoped
public class NamedApprovers {
    private final Organisation organisation;
    private final BusinessCalendar calendar;

    NamedApprovers(Organisation organisation, BusinessCalendar calendar) {
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** Nobody who is not named is gone. */
    public boolean isGone(String person, String role, String office) {
        return isGone(organisation.person(person), role, office);
    }

    /** The same for a decision: it stays so until the transaction ends. */
    public boolean isGoneForDecision(String person, String role, String office) {
        return isGone(organisation.personForDecision(person), role, office);
    }

    private boolean isGone(Optional<KnownPerson> person, String role, String office) {
        return person.filter(known -> known.hasLeftBy(calendar.today())
                        || !known.worksFor(office)
                        || known.roles().stream().noneMatch(held -> Rank.isAtLeast(held, role)))
                .isPresent();
    }
}
