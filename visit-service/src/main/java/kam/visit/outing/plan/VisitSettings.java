package kam.visit.outing.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of visits. */
@ConfigMapping(prefix = "kam.visit")
interface VisitSettings {
    /** How many days after the planned day a visit's report may come; after them it is overdue. Ours, not the source's. */
    @WithDefault("3")
    int reportWithinDays();
}
