package kam.customer.development.opportunity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** After how many days in a stage an opportunity counts as stalled. Ours: the source names no times. */
@ConfigMapping(prefix = "kam.opportunity.stalled-after-days")
interface OpportunitySettings {
    @WithDefault("30")
    int targeting();

    @WithDefault("30")
    int marketVisit();

    @WithDefault("60")
    int deepContact();

    @WithDefault("60")
    int substantialProgress();

    @WithDefault("90")
    int firstCooperation();

    @WithDefault("14")
    int crisis();

    @WithDefault("180")
    int stableGrowth();

    default int of(DevelopmentStage stage) {
        return switch (stage) {
            case TARGETING -> targeting();
            case MARKET_VISIT -> marketVisit();
            case DEEP_CONTACT -> deepContact();
            case SUBSTANTIAL_PROGRESS -> substantialProgress();
            case FIRST_COOPERATION -> firstCooperation();
            case CRISIS -> crisis();
            case STABLE_GROWTH -> stableGrowth();
        };
    }
}
