package kam.events.customer;

import java.util.UUID;

/**
 * The customer is of this category (客户分类) now; importance 1 is the highest. It is to be visited every so many days and
 * served by a team of so many people. Overridden: a person has set it against the rules.
 */
public record CustomerClassified(
        UUID customerId,
        String number,
        String name,
        String office,
        String accountManager,
        int policyVersion,
        String category,
        int importance,
        int visitEveryDays,
        int serviceTeamSize,
        boolean overridden)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return customerId;
    }
}
