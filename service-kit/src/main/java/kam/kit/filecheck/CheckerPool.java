package kam.kit.filecheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.jboss.logging.Logger;

/** The few processes that open files; they are started when there is something to open, and end when there is not. */
@ApplicationScoped
class CheckerPool {
    private static final Logger log = Logger.getLogger(CheckerPool.class);

    private final CheckSettings settings;
    private final Semaphore places;
    private final Deque<CheckerProcess> idle = new ConcurrentLinkedDeque<>();

    CheckerPool(CheckSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    FileType check(Opener opener, Path file) throws UnreadableFile {
        awaitTurn();
        CheckerProcess process = null;
        try {
            process = usable();
            return process.open(opener, file);
        } finally {
            if (process != null && process.isUsable()) {
                idle.addFirst(process);
            }
            places.release();
        }
    }

    private void awaitTurn() {
        try {
            if (places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(CommonProblem.UNAVAILABLE, "Too many files are being opened").retryAfter(5);
    }

    private CheckerProcess usable() {
        for (var process = idle.pollFirst(); process != null; process = idle.pollFirst()) {
            if (process.isUsable()) {
                return process;
            }
            process.close();
        }
        try {
            return CheckerProcess.start(settings);
        } catch (IOException e) {
            log.error("No process can be started that opens files", e);
            throw new Problem(CommonProblem.UNAVAILABLE, "Files cannot be opened at the moment").retryAfter(30);
        }
    }

    @Scheduled(every = "15s")
    void endIdle() {
        for (var process : idle) {
            if (process.isIdleFor(settings.idle()) && idle.remove(process)) {
                process.close();
            }
        }
    }

    int waiting() {
        return idle.size();
    }

    @PreDestroy
    void close() {
        idle.forEach(CheckerProcess::close);
    }
}
