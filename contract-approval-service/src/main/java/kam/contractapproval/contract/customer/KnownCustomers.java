package kam.contractapproval.contract.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The read model of customers. */
@ApplicationScoped
public class KnownCustomers implements PanacheRepositoryBase<KnownCustomer, UUID> {
    private final SignedIn signedIn;

    KnownCustomers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** A key account of an office that the caller sees; refuses one not heard of yet (409, worth a retry) or not one. */
    public KnownCustomer keyAccount(UUID id) {
        var customer = known(id);
        if (!customer.isKeyAccount()) {
            throw new Problem(CustomerProblem.NOT_A_KEY_ACCOUNT, "Its first contract comes with its application")
                    .at("/customerId", "not a key account");
        }
        return customer;
    }

    /** A key account or prospect of an office that the caller sees; refuses one not heard of yet (409). */
    public KnownCustomer known(UUID id) {
        var customer = findById(id);
        if (customer == null || customer.office() == null) {
            throw new Problem(CommonProblem.CUSTOMER_NOT_YET_KNOWN, "Nothing has been heard of this customer yet")
                    .at("/customerId", CommonFault.NOT_KNOWN)
                    .retryAfter(1);
        }
        signedIn.caller().mustSee(customer.office());
        return customer;
    }

    /** Lets one transaction at a time go on for this customer, also where nothing has been heard of it yet. */
    public void lock(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "insert into known_customer (id, key_account) values (:id, false) on conflict do nothing")
                .setParameter("id", id)
                .executeUpdate();
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The customer, for an event to write to. */
    KnownCustomer heardOf(UUID id) {
        return findByIdOptional(id).orElseGet(() -> {
            var customer = new KnownCustomer(id);
            persist(customer);
            return customer;
        });
    }
}
