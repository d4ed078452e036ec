package kam.kit.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The head of the view of every case: views unwrap it, so that its fields are theirs. In lists it carries neither trail
 * nor actions.
 */
public record CaseView(
        UUID id,
        String number,
        Party customer,
        Office office,
        Person accountManager,
        Person createdBy,
        Instant createdAt,
        Instant updatedAt,
        String digest,
        List<TrailLine> trail,
        List<Action> actions,
        long version) {

    /** An office by its code. */
    public record Office(String code) {}

    /** One line of the trail (经办记录): the status reached or what else was done; for whom, where it was under a deed. */
    public record TrailLine(String status, Person by, Person onBehalfOf, Instant at, String remark) {}

    /**
     * Something that the caller's roles may do with it: by which request, with a body of which schema of the OpenAPI
     * document. Where it is refused as things stand, the problem's code says why.
     */
    public record Action(String name, String method, String address, String schema, String refusedBy) {}
}
