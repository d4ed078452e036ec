package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to customers and their archives: registered, changed, assessed, graded, confirmed, assigned, lost. */
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
     * The archive (客户档案) of a customer is complete to so many percent now and lacks these items; somebody has changed or
     * looked it through on that day last. Told whenever the ratio or that day is another than before, by whatever cause.
     */
    record ArchiveAssessed(
            UUID customerId,
            String office,
            String accountManager,
            String status,
            BigDecimal completeness,
            List<String> missing,
            LocalDate reviewedOn,
            LocalDate assessedOn)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /** The archive of a customer was filed upward (报上级备案) under this number. */
    record ArchiveFiled(
            UUID customerId,
            String office,
            String accountManager,
            String filingNumber,
            LocalDate filedOn,
            String filedBy)
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

    /**
     * The state of a customer, whole each time: what the others show of it and go by. The credit limit is in CNY; level,
     * limit and category are absent until they are known.
     */
    record CustomerChanged(
            UUID customerId,
            String number,
            String name,
            String creditCode,
            String status,
            String office,
            String accountManager,
            String creditLevel,
            BigDecimal creditLimit,
            String category,
            String ownership)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /** From this day another person, or office, answers for the customer; retroactive where the day had passed. */
    record KeyAccountAssigned(
            UUID customerId,
            String number,
            String status,
            String office,
            String accountManager,
            String previousOffice,
            String previousAccountManager,
            LocalDate validFrom,
            boolean retroactive,
            String reason,
            String assignedBy)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /** The customer is lost (流失) since this day, and why. */
    record KeyAccountLost(
            UUID customerId,
            String number,
            String office,
            String accountManager,
            String reasonCode,
            String reason,
            LocalDate lostOn,
            String proposedBy,
            String confirmedBy)
            implements CustomerEvent {
        @Override
        public UUID key() {
            return customerId;
        }
    }

    /** A lost customer is a prospect again. */
    record KeyAccountRegained(
            UUID customerId, String number, String office, String accountManager, String reason, LocalDate regainedOn)
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
