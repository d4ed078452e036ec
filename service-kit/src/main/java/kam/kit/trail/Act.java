package kam.kit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who acts, in which roles, when, and which business day that is; and where it is under a deed of delegation, for whom.
 */
public record Act(String by, Set<String> roles, Instant at, LocalDate day, UUID delegationId, String onBehalfOf) {
    /** In one's own name. */
    public Act(String by, Set<String> roles, Instant at, LocalDate day) {
        this(by, roles, at, day, null, null);
    }

    /** Where roles do not matter. */
    public Act(String by, Instant at, LocalDate day) {
        this(by, Set.of(), at, day);
    }

    /** The same under a deed, in the place of its principal. */
    public Act under(UUID deed, String principal) {
        return new Act(by, roles, at, day, deed, principal);
    }

    public boolean has(String... anyOf) {
        return Stream.of(anyOf).anyMatch(roles::contains);
    }

    /** Who acts, and for whom: separation of duties counts both. */
    public Set<String> people() {
        return onBehalfOf == null ? Set.of(by) : Set.of(by, onBehalfOf);
    }
}
