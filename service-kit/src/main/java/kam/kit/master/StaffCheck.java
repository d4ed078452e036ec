package kam.kit.master;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done with a person or an office of which the organisation knows nothing. */
@ConfigMapping(prefix = "kam.staff")
interface StaffCheck {
    enum Strictness {
        /** Nothing: for a system whose staff is not loaded yet. */
        OFF,
        /** It is taken, and a line in the log says so. */
        WARN,
        REFUSE
    }

    @WithDefault("OFF")
    Strictness check();
}
