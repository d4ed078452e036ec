package kam.kit.master;

import java.util.Optional;
import java.util.function.Supplier;
import kam.kit.problem.Problem;
import org.jboss.logging.Logger;

/** What is done where somebody or something is named that its master does not know, or not as it is named. Ours. */
public enum Strictness {
    /** Nothing: for a system whose masters are not loaded yet. */
    OFF,
    /** It is taken, and a line in the log says so. */
    WARN,
    REFUSE;

    private static final Logger LOG = Logger.getLogger(Strictness.class);

    /** Nobody looks for what speaks against it where nothing would come of it. */
    void judge(Supplier<Optional<Problem>> refusal) {
        if (this == OFF) {
            return;
        }
        refusal.get().ifPresent(problem -> {
            if (this == REFUSE) {
                throw problem;
            }
            LOG.warnf("%s: %s", problem.code().text().code(), problem.getMessage());
        });
    }
}
