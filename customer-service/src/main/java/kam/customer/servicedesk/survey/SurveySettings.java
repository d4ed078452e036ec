package kam.customer.servicedesk.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/** Settings of satisfaction surveys; the numbers are ours, not the source's. */
@ConfigMapping(prefix = "kam.survey")
interface SurveySettings {
    /** How often the job looks for due surveys. */
    @WithDefault("10s")
    Duration openingEvery();

    /** Within how many days an open survey is to be answered; after them it is overdue. */
    @WithDefault("14")
    int answerWithinDays();

    /** Scores below this one open an improvement action. */
    @WithDefault("60")
    BigDecimal improvementBelow();

    /** Within how many days an improvement action is to be done. */
    @WithDefault("14")
    int improvementWithinDays();
}
