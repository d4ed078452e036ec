package kam.kit.master;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done with a person or an office of which the organisation knows nothing. */
@ConfigMapping(prefix = "kam.staff")
interface StaffCheck {
    @WithDefault("OFF")
    Strictness check();
}
