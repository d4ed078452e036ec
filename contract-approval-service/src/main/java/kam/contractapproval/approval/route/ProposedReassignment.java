package kam.contractapproval.approval.route;

import jakarta.persistence.Embeddable;
import kam.kit.people.Person;

/** To whom an administrator wants a step to go, and why; a second person decides (改派须第二人确认). Source: A22. */
@Embeddable
public record ProposedReassignment(
        String proposedRole, Person proposedPerson, String proposedReason, Person proposedBy) {
    static ProposedReassignment of(Reassignment to, String by) {
        return new ProposedReassignment(to.role(), Person.of(to.person()), to.reason(), Person.of(by));
    }

    public Reassignment reassignment() {
        return new Reassignment(proposedRole, Person.idOf(proposedPerson), proposedReason);
    }

    /** Whether this person has proposed it, or would have the step by it. */
    boolean concerns(String person) {
        return person.equals(proposedBy.id()) || person.equals(Person.idOf(proposedPerson));
    }
}
