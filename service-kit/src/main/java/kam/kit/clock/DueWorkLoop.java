package kam.kit.clock;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Does what is due, over and over ({@code kam.due-work.every}). What fails is logged, rests for a while and is tried
 * again; however much of it there is, it does not keep the rest from being done.
 */
@ApplicationScoped
public class DueWorkLoop {
    private static final Logger LOG = Logger.getLogger(DueWorkLoop.class);
    private static final int BATCH = 200;
    private static final long REST = Duration.ofSeconds(30).toNanos();

    private record Failed(DueWork<?> work, Object due) {}

    private final List<DueWork<?>> works;
    private final Map<Failed, Long> resting = new ConcurrentHashMap<>();

    DueWorkLoop(@All List<DueWork<?>> works) {
        this.works = works.stream().<DueWork<?>>map(ClientProxy::unwrap).toList();
    }

    @Scheduled(every = "{kam.due-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        var now = System.nanoTime();
        resting.values().removeIf(since -> now - since > REST);
        works.forEach(this::run);
    }

    private <T> void run(DueWork<T> work) {
        try {
            for (var due : work.due(BATCH + resting.size())) {
                if (!resting.containsKey(new Failed(work, due))) {
                    perform(work, due);
                }
            }
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "What is due of %s could not be found", work.getClass().getSimpleName());
        }
    }

    private <T> void perform(DueWork<T> work, T due) {
        try {
            work.perform(due);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "%s of %s is due and could not be done", work.getClass().getSimpleName(), due);
            resting.put(new Failed(work, due), System.nanoTime());
        }
    }
}
