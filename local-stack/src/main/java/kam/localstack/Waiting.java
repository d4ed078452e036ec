package kam.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition that another process brings about. */
final class Waiting {

    private Waiting() {}

    /**
     * Returns as soon as {@code condition} holds.
     *
     * @throws IllegalStateException when it does not within {@code limit}, or the thread is interrupted
     */
    static void until(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + limit.toSeconds() + " s in vain: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopWaiting) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting: " + what, stopWaiting);
            }
        }
    }
}
