package kam.contractapproval.trail;

import java.util.UUID;
import kam.contractapproval.delegation.Mandate;

/** Something a person has done to a contract, in his own name or for a principal under a deed. */
public record Act(
        TrailAction action,
        int revision,
        String step,
        String person,
        String onBehalfOf,
        UUID delegationId,
        String digest,
        String comment) {

    public static Act of(TrailAction action, int revision, String person, String digest) {
        return new Act(action, revision, null, person, null, null, digest, null);
    }

    public static Act of(TrailAction action, int revision, Mandate by, String digest) {
        return new Act(action, revision, null, by.person(), by.onBehalfOf(), by.delegationId(), digest, null);
    }
}
