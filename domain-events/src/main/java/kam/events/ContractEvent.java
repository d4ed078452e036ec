package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to contracts and their approval. */
@Topic(Topic.CONTRACT)
public sealed interface ContractEvent extends DomainEvent {
    /**
     * A contract asks for approval on the route of this tier, 0 being the short route of amendments; the digest is that of
     * the content.
     */
    record ContractSubmitted(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID applicationId,
            int revision,
            BigDecimal amount,
            int tier,
            int policyVersion,
            String digest)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** One step of the route was decided by this person, in his own name or for a principal under a deed. */
    record ContractStepSigned(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            int revision,
            String step,
            String decidedBy,
            String onBehalfOf,
            UUID delegationId,
            String digest)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * Nobody has decided a step in time: told at every reminder, {@code reminders} of them so far, and when it is
     * escalated, from when on {@code escalatedTo} names the superior role that may decide it too.
     */
    record ApprovalOverdue(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            int revision,
            String step,
            String role,
            Instant openedAt,
            int reminders,
            String escalatedTo)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** The whole route has been signed; filed (备案) under this number. */
    record ContractApproved(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID applicationId,
            int revision,
            BigDecimal amount,
            int tier,
            String filingNumber,
            String digest)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** An approver wants it revised: earlier signatures are void. */
    record ContractReturned(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID applicationId,
            int revision,
            String returnedBy,
            String reason)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** An approver has ended the matter. */
    record ContractRejected(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID applicationId,
            int revision,
            String rejectedBy,
            String reason)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** The submitter has taken it back before the route ended. */
    record ContractWithdrawn(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID applicationId,
            int revision)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * The signed and sealed copy is filed: from now on goods may move under it. Its kind is PURCHASE, or AGREEMENT where it
     * has no lines; a renewal names the contract that it renews.
     */
    record ContractEffective(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal amount,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validUntil,
            List<AgreedLine> lines,
            List<Instalment> instalments,
            String kind,
            String cooperationMode,
            UUID renews)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * A line as signed: contract price and the settlement price frozen for the office, both in CNY per unit. Of a product
     * that is registered in this unit, the product's own unit, and how many of it the line's unit is agreed to be.
     */
    record AgreedLine(
            int line,
            String sku,
            String product,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal settlementPrice,
            String ownUnit,
            BigDecimal factor) {
        /** Of a product that is not registered. */
        public AgreedLine(
                int line,
                String sku,
                String product,
                String unit,
                BigDecimal quantity,
                BigDecimal unitPrice,
                BigDecimal settlementPrice) {
            this(line, sku, product, unit, quantity, unitPrice, settlementPrice, null, null);
        }
    }

    /** What the customer is to pay by when. */
    record Instalment(int number, LocalDate dueOn, BigDecimal amount) {}

    /**
     * An amendment was approved and signed: these are the terms of the contract from now on. The contract keeps its id and
     * number, a line its number; a line without quantity is given up, lines that are new stand behind.
     */
    record ContractAmended(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            UUID amendmentId,
            String amendmentNumber,
            BigDecimal amount,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validUntil,
            List<AgreedLine> lines,
            List<Instalment> instalments)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** The term of the contract ends soon: told once, and again only if the term is changed. */
    record ContractExpiring(
            UUID contractId, String number, UUID customerId, String office, String accountManager, LocalDate validUntil)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * The contract is ended before its time: after the last day nothing more is shipped or delivered under it. By our own
     * decision, asked for and confirmed by two people; or by its customer's notice, where the day is there on which that
     * arrived, and both are who recorded it.
     */
    record ContractTerminated(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String reason,
            LocalDate lastDay,
            String askedBy,
            String confirmedBy,
            LocalDate noticeArrivedOn)
            implements ContractEvent {
        /** By our own decision. */
        public ContractTerminated(
                UUID contractId,
                String number,
                UUID customerId,
                String office,
                String accountManager,
                String reason,
                LocalDate lastDay,
                String askedBy,
                String confirmedBy) {
            this(contractId, number, customerId, office, accountManager, reason, lastDay, askedBy, confirmedBy, null);
        }

        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * The contract is to be settled by this day (结算计划): as its terms say whenever they take effect, with nobody named; or
     * as somebody has set it since, and why. Told again, of the same day, once another person has confirmed that.
     */
    record SettlementPlanned(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate plannedOn,
            LocalDate previousOn,
            String reason,
            String setBy,
            String confirmedBy,
            LocalDate setOn)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** Everything is delivered and collected, and both sides confirm it (合同结算): the contract is completed. */
    record ContractSettled(
            UUID contractId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal amount,
            LocalDate plannedOn,
            LocalDate settledOn)
            implements ContractEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }
}
