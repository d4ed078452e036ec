package kam.kit.filecheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.jboss.logging.Logger;

/** The few processes that open files; they are started when there is something to open, and end when there is not. */
@ApplicationScoped
class CheckerPool {
    private static final Logger log = Logger.getLogger(CheckerPool.class);

    private final CheckSettings settings;
    private final CheckerTurns turns;
    private final Deque<CheckerProcess> idle = new ConcurrentLinkedDeque<>();

    CheckerPool(CheckSettings settings) {
        this.settings = settings;
        this.turns = new CheckerTurns(settings.atOnce(), settings.patience());
    }

    /** Of a file that this person sends. */
    FileType check(String person, Opener opener, Path file) throws UnreadableFile {
        turns.begin(person);
        try {
            return openedAtLast(opener, file);
        } finally {
            turns.end(person);
        }
    }

    /** Where a process dies for another reason than its file, as when the machine's memory ran short, there is another. */
    private FileType openedAtLast(Opener opener, Path file) throws UnreadableFile {
        try {
            return opened(opener, file);
        } catch (IOException e) {
            log.warnf("A file is opened once more: %s", e.getMessage());
        }
        try {
            return opened(opener, file);
        } catch (IOException e) {
            log.error("A file cannot be opened", e);
            throw unavailable();
        }
    }

    private FileType opened(Opener opener, Path file) throws UnreadableFile, IOException {
        var process = usable();
        try {
            return process.open(opener, file);
        } finally {
            if (process.isUsable()) {
                idle.addFirst(process);
            }
        }
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
            throw unavailable();
        }
    }

    private static Problem unavailable() {
        return new Problem(CommonProblem.UNAVAILABLE, new Wording("暂时无法打开文件", "Files cannot be opened at the moment"))
                .retryAfter(30);
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
