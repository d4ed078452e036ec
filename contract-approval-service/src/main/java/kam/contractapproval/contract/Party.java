package kam.contractapproval.contract;

import java.util.UUID;
import kam.contractapproval.customer.KnownCustomer;
import kam.events.customer.ApplicationSubmitted;

/** With whom a contract is made, through which office, and by which key-account application it came, if by one. */
record Party(UUID customerId, String customerName, String office, UUID applicationId) {
    static Party of(KnownCustomer customer) {
        return new Party(customer.id(), customer.name(), customer.office(), null);
    }

    static Party of(ApplicationSubmitted event) {
        return new Party(event.customerId(), event.customerName(), event.office(), event.applicationId());
    }
}
