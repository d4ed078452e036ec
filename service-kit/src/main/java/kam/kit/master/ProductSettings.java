package kam.kit.master;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done with a product or a unit that is named and not registered. */
@ConfigMapping(prefix = "kam.products")
public interface ProductSettings {
    enum Strictness {
        /** Nothing: for a system whose products are not loaded yet. */
        OFF,
        /** It is taken, and a line in the log says so. */
        WARN,
        REFUSE
    }

    @WithDefault("OFF")
    Strictness check();
}
