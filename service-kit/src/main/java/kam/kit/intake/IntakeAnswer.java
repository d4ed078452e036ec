package kam.kit.intake;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.problem.Problem;

/** What became of each line, in the order in which they were sent. */
public record IntakeAnswer(List<IntakeLine> lines) {

    public enum IntakeOutcome {
        REGISTERED,
        CHANGED,
        /** It is on record as the line says it. */
        UNCHANGED,
        /** Its source has said something newer already. */
        STALE,
        REFUSED
    }

    /**
     * The line by its number: that of the row as a spreadsheet shows it, or the index in the list. The key is absent where
     * none could be read, the id where nothing was taken, the problem where something was.
     */
    record IntakeLine(
            int line,
            String key,
            IntakeOutcome outcome,
            @Nullable UUID id,
            IntakeRefusal problem) {
        static IntakeLine taken(int line, String key, Taken taken) {
            return new IntakeLine(line, key, taken.outcome(), taken.id(), null);
        }

        static IntakeLine refused(int line, String key, Problem problem) {
            return new IntakeLine(line, key, IntakeOutcome.REFUSED, null, IntakeRefusal.of(problem));
        }
    }

    /**
     * As in problem details; the pointers lead into the line. {@code retryAfter} in seconds, where the same line may be
     * taken later.
     */
    record IntakeRefusal(@Nonnull String code, @Nonnull String detail, List<IntakeFault> errors, Integer retryAfter) {
        private static IntakeRefusal of(Problem problem) {
            var seconds = problem.retryAfter();
            return new IntakeRefusal(
                    problem.code().code(),
                    problem.getMessage(),
                    problem.errors().stream().map(IntakeFault::of).toList(),
                    seconds.isPresent() ? seconds.getAsInt() : null);
        }
    }

    record IntakeFault(
            String pointer,
            @Nonnull String code,
            Map<String, String> parameters,
            @Nonnull String detail) {
        private static IntakeFault of(Problem.FieldError error) {
            return new IntakeFault(
                    error.pointer(), error.fault().code(), error.fault().parameters(), error.detail());
        }
    }
}
