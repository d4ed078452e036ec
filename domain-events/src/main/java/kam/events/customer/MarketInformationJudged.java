package kam.events.customer;

import java.time.LocalDate;
import java.util.UUID;

/** Market information (市场信息) was judged valid or not by another person; completeness and timeliness go from 0 to 100. */
public record MarketInformationJudged(
        UUID informationId,
        UUID customerId,
        String office,
        String accountManager,
        String registeredBy,
        boolean valid,
        int completeness,
        int timeliness,
        LocalDate registeredOn,
        LocalDate judgedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return informationId;
    }
}
