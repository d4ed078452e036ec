package kam.contractapproval.reports.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The routes of one customer that count with his next one (合并计算); a window of none adds nothing up. */
class Window {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final UnaryOperator<Instant> start;
    private final Deque<PastRoute> counting = new ArrayDeque<>();
    private UUID customer;
    private BigDecimal sum = NOTHING;

    /** By when the window of a submission begins; null for no window. */
    Window(UnaryOperator<Instant> start) {
        this.start = start;
    }

    /** What counts with this route, in CNY. */
    BigDecimal before(PastRoute route) {
        if (!route.customerId().equals(customer)) {
            customer = route.customerId();
            counting.clear();
            sum = NOTHING;
        }
        if (start == null) {
            return NOTHING;
        }
        var since = start.apply(route.submittedAt());
        while (!counting.isEmpty() && counting.peekFirst().submittedAt().isBefore(since)) {
            sum = sum.subtract(counting.removeFirst().amount());
        }
        return sum;
    }

    void add(PastRoute route) {
        if (start != null && route.counts() && route.amount() != null) {
            counting.addLast(route);
            sum = sum.add(route.amount());
        }
    }
}
