package kam.goodsledger.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.problem.Problem;

/**
 * Movements that are booked all or none (记账凭证), with the number of the document they come from, the time at which
 * it happened and who had it booked.
 */
public record Journal(UUID id, String document, Instant occurredAt, String by, List<Movement> movements) {

    public Journal {
        movements = List.copyOf(movements);
    }

    public static Journal of(String document, Instant occurredAt, String by, List<Movement> movements) {
        return new Journal(UuidCreator.getTimeOrderedEpoch(), document, occurredAt, by, movements);
    }

    /** By how much each account's balance changes: debits raise it, credits lower it. */
    public Map<Account, BigDecimal> changes() {
        var changes = new LinkedHashMap<Account, BigDecimal>();
        for (var movement : movements) {
            changes.merge(movement.debit(), movement.amount(), BigDecimal::add);
            changes.merge(movement.credit(), movement.amount().negate(), BigDecimal::add);
        }
        return changes;
    }

    /** Refuses with 409 what has not happened yet. */
    public void mustHaveHappenedBy(Instant now) {
        if (occurredAt.isAfter(now)) {
            throw new Problem(LedgerProblem.NOT_YET_HAPPENED, "Now it is " + now);
        }
    }
}
