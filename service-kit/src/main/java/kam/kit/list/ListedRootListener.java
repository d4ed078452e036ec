package kam.kit.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Writes when a root was changed and what it is found by, whenever it is written. */
@ApplicationScoped
public class ListedRootListener {
    private final Clock clock;

    ListedRootListener(Clock clock) {
        this.clock = clock;
    }

    @PrePersist
    @PreUpdate
    void changed(ListedRoot root) {
        root.changed(clock.instant());
    }
}
