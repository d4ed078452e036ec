package kam.kit.filecheck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Whose file is opened next: who came first, but one file of a person at a time, so that nobody's slow files keep the
 * others out. Few wait, since each of them holds one of the service's threads.
 */
final class CheckerTurns {
    /** Of the 40 threads that a service has. */
    static final int MOST_WAITING = 30;

    /** As many as a browser sends at once. */
    static final int MOST_OF_ONE = 6;

    private final int atOnce;
    private final Duration patience;
    private final Set<String> served = new HashSet<>();
    private final List<String> waiting = new ArrayList<>();

    CheckerTurns(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    /** Waits for the person's turn, which lasts until its end. Refuses (503) where too many wait, or wait too long. */
    synchronized void begin(String person) {
        if (waiting.size() >= MOST_WAITING || filesOf(person) >= MOST_OF_ONE) {
            throw tooMany();
        }
        waiting.add(person);
        try {
            await(person);
            served.add(person);
        } finally {
            waiting.remove(person);
            notifyAll();
        }
    }

    synchronized void end(String person) {
        served.remove(person);
        notifyAll();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private int filesOf(String person) {
        return Collections.frequency(waiting, person) + (served.contains(person) ? 1 : 0);
    }

    private void await(String person) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (!isNext(person)) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw tooMany();
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooMany();
        }
    }

    private boolean isNext(String person) {
        var next = waiting.stream().filter(other -> !served.contains(other)).findFirst();
        return served.size() < atOnce && next.isPresent() && next.get().equals(person);
    }

    private static Problem tooMany() {
        return new Problem(CommonProblem.UNAVAILABLE, new Wording("正在打开的文件过多", "Too many files are being opened"))
                .retryAfter(5);
    }
}
