package kam.kit.master;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done with a product or a unit that is named and not registered. */
@ConfigMapping(prefix = "kam.products")
public interface ProductSettings {
    @WithDefault("OFF")
    Strictness check();
}
