package kam.kit.problem;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands behind a failure. */
public final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /**
     * The failure itself, its cause, that one's cause and so on, and after these what any of them suppressed: a
     * transaction that could not be committed names the reason only there.
     */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.concat(
                chain(failure),
                chain(failure)
                        .flatMap(cause -> Arrays.stream(cause.getSuppressed()))
                        .flatMap(Causes::chain));
    }

    private static Stream<Throwable> chain(Throwable outermost) {
        return Stream.iterate(outermost, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
