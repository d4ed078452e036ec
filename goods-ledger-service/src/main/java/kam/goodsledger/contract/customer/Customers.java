package kam.goodsledger.contract.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The customers that events have told of. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {
    private final SignedIn signedIn;

    Customers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /**
     * The customer, locked until the transaction ends, so that commands about it come one after another. Refuses with
     * 409 and Retry-After while no event has told of it, and with 404 where the caller does not see its office.
     */
    public Customer locked(UUID id) {
        var customer = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (customer == null) {
            throw new Problem(CommonProblem.CUSTOMER_NOT_YET_KNOWN, "No event has told of this customer yet")
                    .retryAfter(1);
        }
        signedIn.caller().mustSee(customer.office());
        return customer;
    }

    @Transactional
    void registered(CustomerRegistered event) {
        known(event.customerId(), event.number(), event.name(), event.office(), event.accountManager());
    }

    @Transactional
    void confirmed(KeyAccountConfirmed event) {
        known(event.customerId(), event.number(), event.name(), event.office(), event.accountManager());
    }

    private void known(UUID id, String number, String name, String office, String accountManager) {
        var customer = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (customer == null) {
            persist(new Customer(id).known(number, name, office, accountManager));
        } else {
            customer.known(number, name, office, accountManager);
        }
    }
}
