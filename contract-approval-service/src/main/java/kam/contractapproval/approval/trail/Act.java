package kam.contractapproval.approval.trail;

import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;

/** Something a person has done to a contract, in his own name or for a principal under a deed. */
public record Act(
        TrailAction action,
        int revision,
        String step,
        String person,
        String onBehalfOf,
        UUID delegationId,
        String digest,
        String comment,
        String note) {

    public Act(
            TrailAction action,
            int revision,
            String step,
            String person,
            String onBehalfOf,
            UUID delegationId,
            String digest,
            String comment) {
        this(action, revision, step, person, onBehalfOf, delegationId, digest, comment, null);
    }

    public static Act of(TrailAction action, int revision, String person, String digest) {
        return new Act(action, revision, null, person, null, null, digest, null);
    }

    /** The same, with what the person said. */
    public Act commented(String words) {
        return new Act(action, revision, step, person, onBehalfOf, delegationId, digest, words, note);
    }

    /** The same, with what is to be said besides. */
    public Act noted(String more) {
        return new Act(action, revision, step, person, onBehalfOf, delegationId, digest, comment, more);
    }

    public static Act of(TrailAction action, int revision, Mandate by, String digest) {
        return new Act(action, revision, null, by.person(), by.onBehalfOf(), by.delegationId(), digest, null);
    }
}
