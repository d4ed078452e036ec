package kam.kit.messaging;

import java.time.Duration;

/** A message that could not be handled so far: how often that counted, and when it may be tried again. */
record FailedMessage(long offset, int attempts, long nextTryNanos) {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    /** A failure that counts. */
    static FailedMessage counted(long offset, FailedMessage before, Duration delay) {
        return after(offset, attempts(offset, before) + 1, delay);
    }

    /**
     * Trouble that passes by itself, such as a deadlock or a slow database, is not counted. The message rests for as
     * long as its try took, so that the other partitions get half of the time at least.
     */
    static FailedMessage uncounted(long offset, FailedMessage before, Duration delay, Duration took) {
        var rest = took.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : took;
        return after(offset, attempts(offset, before), rest.compareTo(delay) > 0 ? rest : delay);
    }

    private static int attempts(long offset, FailedMessage before) {
        return before != null && before.offset == offset ? before.attempts : 0;
    }

    private static FailedMessage after(long offset, int attempts, Duration delay) {
        return new FailedMessage(offset, attempts, System.nanoTime() + delay.toNanos());
    }

    boolean tooEarly() {
        return System.nanoTime() - nextTryNanos < 0;
    }
}
