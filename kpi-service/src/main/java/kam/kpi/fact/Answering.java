package kam.kpi.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;

/**
 * Who answers for some customers from which day on, as far as customer-service has told it. Source: requirement C26.
 */
public record Answering(Map<UUID, NavigableMap<LocalDate, Answerer>> since) {

    /** Empty for a customer of whom nothing was told, and before the first day of what was. */
    public Optional<Answerer> on(UUID customerId, LocalDate day) {
        return Optional.ofNullable(since.get(customerId))
                .map(days -> days.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** Who answers for a customer (客户负责人): a person, of an office. */
    public record Answerer(String person, String office) {}
}
