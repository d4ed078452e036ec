package kam.visit.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
public class KnownCustomers implements PanacheRepositoryBase<KnownCustomer, UUID> {
    private final EntityManager entities;
    private final SignedIn signedIn;

    KnownCustomers(EntityManager entities, SignedIn signedIn) {
        this.entities = entities;
        this.signedIn = signedIn;
    }

    /**
     * The customer, if it is one that the caller may see. Any other answers 409 with Retry-After: it may just have
     * been registered, and one of another office is as if it were not there.
     */
    public KnownCustomer known(UUID id) {
        var customer = findById(id);
        if (customer == null || !signedIn.caller().sees(customer.office())) {
            throw new Problem(
                            CommonProblem.CUSTOMER_NOT_YET_KNOWN,
                            "No customer of your office is known here under " + id)
                    .retryAfter(1);
        }
        return customer;
    }

    /** Remembers what was said last. */
    void remember(KnownCustomer customer) {
        entities.merge(customer);
    }
}
