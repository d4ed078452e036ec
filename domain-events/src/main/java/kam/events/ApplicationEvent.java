package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to key-account applications (大客户申请). */
@Topic(Topic.CUSTOMER)
public sealed interface ApplicationEvent extends DomainEvent {
    /** A key-account application (大客户申请) with a complete dossier asks for approval. */
    record ApplicationSubmitted(
            UUID applicationId,
            String number,
            int revision,
            UUID customerId,
            String customerName,
            String office,
            String accountManager,
            String submittedBy,
            ProposedContract contract,
            List<DossierDocument> dossier,
            List<String> drafters)
            implements ApplicationEvent {
        @Override
        public UUID key() {
            return applicationId;
        }
    }

    /** The contract that an application is decided by: its amount sets the tier. */
    record ProposedContract(
            List<ProposedLine> lines,
            BigDecimal amount,
            String deliveryTerms,
            LocalDate validFrom,
            LocalDate validUntil,
            List<ProposedInstalment> instalments) {}

    /** A line of the contract proposed with an application: unit price and settlement floor price (结算底价) in CNY. */
    record ProposedLine(
            int line,
            String sku,
            String product,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal floorPrice) {}

    /** What the customer is to pay by when. */
    record ProposedInstalment(int number, LocalDate dueOn, BigDecimal amount) {}

    /** A document of the dossier, by the SHA-256 digest of its content in hexadecimal. */
    record DossierDocument(String kind, String sha256) {}

    /** The office asks to take its application back; it is back only when ContractWithdrawn says so. */
    record ApplicationWithdrawn(
            UUID applicationId, int revision, UUID customerId, String office, String accountManager, String withdrawnBy)
            implements ApplicationEvent {
        @Override
        public UUID key() {
            return applicationId;
        }
    }

    /** The dossier is back at the office, to be revised. */
    record ApplicationReturned(
            UUID applicationId, int revision, UUID customerId, String office, String accountManager, String reason)
            implements ApplicationEvent {
        @Override
        public UUID key() {
            return applicationId;
        }
    }

    /** The application has ended without a key account. */
    record ApplicationRejected(UUID applicationId, UUID customerId, String office, String accountManager, String reason)
            implements ApplicationEvent {
        @Override
        public UUID key() {
            return applicationId;
        }
    }
}
