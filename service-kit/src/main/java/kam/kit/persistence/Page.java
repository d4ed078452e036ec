package kam.kit.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; {@code next} is the cursor of the following page, absent on the last one; {@code count} is there
 * if it was asked for.
 */
public record Page<T>(List<T> items, String next, Count count) {
    /** How many there are in all, exactly, unless there are more than this. */
    public record Count(int number, boolean more) {}

    public Page(List<T> items, String next) {
        this(items, next, null);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, count);
    }
}
