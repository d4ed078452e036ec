package kam.kit.cases;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;

/**
 * The head of the view of every case: views unwrap it, so that its fields are theirs. In lists it carries neither trail
 * nor actions.
 */
public record CaseView(
        UUID id,
        @Nonnull String number,
        Party customer,
        Office office,
        Person accountManager,
        @Nonnull Person createdBy,
        @Nonnull Instant createdAt,
        @Nonnull Instant updatedAt,
        @Nonnull String digest,
        @Nullable List<TrailLine> trail,
        @Nullable List<Action> actions,
        long version) {

    /** An office by its code. */
    public record Office(@Nonnull String code) {}

    /**
     * Something that the caller's roles may do with it: by which request, with a body of which schema of the OpenAPI
     * document. Where it is refused as things stand, the problem's code says why.
     */
    public record Action(
            @Nonnull String name,
            @Nonnull String method,
            @Nonnull String address,
            String schema,
            String refusedBy) {}
}
