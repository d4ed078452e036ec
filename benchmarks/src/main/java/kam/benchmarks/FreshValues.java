package kam.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Makes of one recording a pattern: what differed between two recordings of the same work, such as the id of the
 * contract, is new each time it is replayed, and the same wherever it occurred. Everything else stays as it was.
 */
final class FreshValues {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NUMBER_FORM = "[A-Z]+-\\d{4}-\\d{6}";
    private static final String MARK = "new ";
    private static final AtomicLong NUMBER = new AtomicLong(10_000_000);

    private FreshValues() {}

    /** The first recording with marks where values have to be new. */
    static List<List<Statement>> pattern(List<List<Statement>> one, List<List<Statement>> other) {
        var pattern = new ArrayList<List<Statement>>();
        for (int t = 0; t < one.size(); t++) {
            var transaction = new ArrayList<Statement>();
            for (int s = 0; s < one.get(t).size(); s++) {
                transaction.add(marked(one.get(t).get(s), other.get(t).get(s)));
            }
            pattern.add(transaction);
        }
        return pattern;
    }

    /** Whether both are the same statements, whatever their values. */
    static boolean alike(List<List<Statement>> one, List<List<Statement>> other) {
        return texts(one).equals(texts(other));
    }

    private static List<List<String>> texts(List<List<Statement>> transactions) {
        return transactions.stream()
                .map(each -> each.stream().map(Statement::sql).toList())
                .toList();
    }

    private static Statement marked(Statement one, Statement other) {
        var values = new ArrayList<String>();
        for (int v = 0; v < one.values().size(); v++) {
            var value = one.values().get(v);
            boolean differs = value != null && !value.equals(other.values().get(v));
            boolean distinguishing = differs && (value.matches(UUID_FORM) || value.matches(NUMBER_FORM));
            values.add(distinguishing ? MARK + value : value);
        }
        return new Statement(one.sql(), values);
    }

    /** Values for one replay. */
    static Function<String, String> once() {
        Map<String, String> made = new HashMap<>();
        return value ->
                value == null || !value.startsWith(MARK) ? value : made.computeIfAbsent(value, FreshValues::fresh);
    }

    private static String fresh(String marked) {
        var value = marked.substring(MARK.length());
        if (value.matches(NUMBER_FORM)) {
            return value.substring(0, value.lastIndexOf('-') + 1) + NUMBER.incrementAndGet();
        }
        return value.charAt(14) == '7'
                ? timeOrdered().toString()
                : UUID.randomUUID().toString();
    }

    /** UUIDv7, as the services' ids are, so that the indexes grow at the same end. */
    private static UUID timeOrdered() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
