package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of market information (市场信息). */
@Topic(Topic.CUSTOMER)
public sealed interface MarketInformationEvent extends DomainEvent {
    /**
     * Market information (市场信息) that was learnt on a day was registered, and waits to be judged; what its project is
     * expected to be worth, in CNY.
     */
    record MarketInformationRegistered(
            UUID informationId,
            UUID customerId,
            String office,
            String accountManager,
            String registeredBy,
            LocalDate learntOn,
            LocalDate registeredOn,
            BigDecimal expectedAmount)
            implements MarketInformationEvent {
        @Override
        public UUID key() {
            return informationId;
        }
    }

    /** Market information (市场信息) was judged valid or not by another person; completeness and timeliness go from 0 to 100. */
    record MarketInformationJudged(
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
            implements MarketInformationEvent {
        @Override
        public UUID key() {
            return informationId;
        }
    }

    /** Valid market information has led to an application or a contract; the amount in CNY. */
    record MarketInformationConverted(
            UUID informationId,
            UUID customerId,
            String office,
            String accountManager,
            String registeredBy,
            String reference,
            BigDecimal amount,
            LocalDate convertedOn)
            implements MarketInformationEvent {
        @Override
        public UUID key() {
            return informationId;
        }
    }
}
