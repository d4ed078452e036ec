package kam.customer.overview.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How archives are kept up to date. */
@ConfigMapping(prefix = "kam.archive")
interface ArchiveSettings {
    /** After how many days without change or review an archive is stale. */
    @WithDefault("90")
    int staleAfterDays();
}
