package kam.kit.persistence;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the cursor of the following page, absent on the last one. */
public record Page<T>(List<T> items, String next) {
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
