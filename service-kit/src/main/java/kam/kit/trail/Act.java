package kam.kit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Who acts, in which roles, when, and which business day that is. */
public record Act(String by, Set<String> roles, Instant at, LocalDate day) {
    /** Where roles do not matter. */
    public Act(String by, Instant at, LocalDate day) {
        this(by, Set.of(), at, day);
    }

    public boolean has(String... anyOf) {
        return Stream.of(anyOf).anyMatch(roles::contains);
    }
}
