package kam.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What happens to customers: registered, changed, classified, graded, confirmed as key accounts. */
@Topic(Topic.CUSTOMER)
public sealed interface CustomerEvent extends DomainEvent {
    /** A customer is known; not yet a key account. */
    record CustomerRegistered(
            UUID customerId, String number, String name, String creditCode, String office, String accountManager)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /**
     * The archive (客户档案) of a customer says something else in these fields, which are JSON pointers; it is complete to so
     * many percent now. What the fields say is not told, since it may be confidential.
     */
    record CustomerProfileChanged(
            UUID customerId,
            String number,
            String name,
            String office,
            String accountManager,
            String status,
            BigDecimal completeness,
            List<String> fields)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /**
     * The customer is of this category (客户分类) now; importance 1 is the highest. It is to be visited every so many days and
     * served by a team of so many people. Overridden: a person has set it against the rules.
     */
    record CustomerClassified(
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

    /** The credit level (信誉等级) was set anew; the limit is in CNY and spans offices. */
    record CreditGraded(
            UUID customerId,
            String office,
            String accountManager,
            int policyVersion,
            BigDecimal score,
            String level,
            BigDecimal limit)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /** The customer is a key account (大客户) now, with this credit. */
    record KeyAccountConfirmed(
            UUID customerId,
            String number,
            String name,
            String office,
            String accountManager,
            UUID contractId,
            String creditLevel,
            BigDecimal creditLimit)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }
}
