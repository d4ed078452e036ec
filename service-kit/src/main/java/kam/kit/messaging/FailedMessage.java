package kam.kit.messaging;

import java.time.Duration;

/** A message that could not be handled so far: how often that counted, and when it may be tried again. */
record FailedMessage(long offset, int attempts, long nextTryNanos) {

    /** Trouble that passes by itself, such as a deadlock or a database that is away, is not counted. */
    static FailedMessage of(long offset, FailedMessage before, boolean passing, Duration delay) {
        var earlier = before != null && before.offset == offset ? before.attempts : 0;
        return new FailedMessage(offset, passing ? earlier : earlier + 1, System.nanoTime() + delay.toNanos());
    }

    boolean tooEarly() {
        return System.nanoTime() - nextTryNanos < 0;
    }
}
