package kam.kit.web;

import java.util.List;
import kam.kit.problem.Problem;

/**
 * Items that came in one request, in their order; the digest tells whether it is the same batch again.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record Batch<T>(List<Item<T>> items, String digest) {
    /** What was read of an item, or why it cannot be taken; one of the two is null. */
    public record Item<T>(T value, Problem refusal) {}
}
