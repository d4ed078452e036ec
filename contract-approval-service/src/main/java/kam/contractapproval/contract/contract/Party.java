package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.kit.master.KnownCustomer;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** With whom a contract is made, through which office, and by which key-account application it came, if by one. */
@Embeddable
record Party(UUID customerId, String customerName, String office, UUID applicationId) {
    static Party of(KnownCustomer customer) {
        return new Party(customer.id(), customer.name(), customer.office(), null);
    }

    static Party of(ApplicationSubmitted event) {
        return new Party(event.customerId(), event.customerName(), event.office(), event.applicationId());
    }

    /** The same for a contract that the office draws up after the first. */
    Party withoutApplication() {
        return new Party(customerId, customerName, office, null);
    }

    /** Under the customer's name as it is now, through this office. */
    Party renamed(String name, String nowOf) {
        return new Party(customerId, name, nowOf, applicationId);
    }

    /** Whether the office edits and submits it itself, rather than through an application. */
    boolean isTheOfficesOwn() {
        return applicationId == null;
    }

    /** Refuses what the office may not do itself: an application's contract is edited through the application. */
    void mustBeTheOfficesOwn() {
        if (!isTheOfficesOwn()) {
            throw new Problem(
                    ContractProblem.EDITED_THROUGH_APPLICATION,
                    Wording.of("来自申请 {0} | It came from application {0}", applicationId));
        }
    }
}
