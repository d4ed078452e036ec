package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import kam.events.ContractEvent.ContractApproved;

/** Who brought an application where it is, when, and what the route answered. */
@Embeddable
class Trail {
    private String openedBy;
    private Instant openedAt;
    private String submittedBy;
    private Instant submittedAt;
    private String answerReason;
    private UUID contractId;
    private String contractNumber;
    private String filingNumber;

    void opened(String by, Instant at) {
        openedBy = by;
        openedAt = at;
    }

    void submitted(String by, Instant at) {
        submittedBy = by;
        submittedAt = at;
        answerReason = null;
    }

    void answered(String reason) {
        answerReason = reason;
    }

    void approved(ContractApproved contract) {
        contractId = contract.contractId();
        contractNumber = contract.number();
        filingNumber = contract.filingNumber();
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Why it was returned or rejected; null otherwise. */
    String answerReason() {
        return answerReason;
    }

    /** The approved contract; null while there is none. */
    UUID contractId() {
        return contractId;
    }

    String contractNumber() {
        return contractNumber;
    }

    /** Under which the approval was registered (备案). */
    String filingNumber() {
        return filingNumber;
    }
}
