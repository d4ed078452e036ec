package kam.kit.master;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerChanged;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The customers that customer-service has told of, and the one set of refusals about them. */
@ApplicationScoped
public class KnownCustomers implements PanacheRepositoryBase<KnownCustomer, UUID>, EventHandler {
    private static final String POINTER = "/customerId";

    private final SignedIn signedIn;

    KnownCustomers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerChanged.class, this::told);
    }

    private void told(CustomerChanged event) {
        getEntityManager().merge(new KnownCustomer(event));
    }

    /** A customer that the caller sees; 404 otherwise, with Retry-After, since it may just have been registered. */
    public KnownCustomer known(UUID id) {
        var customer = findById(id);
        if (customer == null || !signedIn.caller().sees(customer.office())) {
            throw unknown(id);
        }
        return customer;
    }

    /** The same, and commands about the customer come one after another until the transaction ends. */
    public KnownCustomer locked(UUID id) {
        lock(id);
        return known(id);
    }

    /** One that is a key account; 409 where it is not. */
    public KnownCustomer keyAccount(UUID id) {
        var customer = known(id);
        if (!customer.isKeyAccount()) {
            throw notAKeyAccount(customer.name());
        }
        return customer;
    }

    /** What every service answers about a customer that the request names and the caller does not see. */
    public static Problem unknown(UUID id) {
        return new Problem(
                        MasterProblem.CUSTOMER_UNKNOWN,
                        Wording.of("您的办事处没有编号为 {id} 的客户 | No customer of your office is known under {id}")
                                .with("id", id))
                .at(POINTER, CommonFault.NOT_KNOWN)
                .retryAfter(1);
    }

    /** What every service answers about one that has to be a key account. */
    public static Problem notAKeyAccount(String name) {
        return new Problem(
                        MasterProblem.NOT_A_KEY_ACCOUNT,
                        Wording.of("{name} 不是大客户 | {name} is not a key account").with("name", name))
                .at(POINTER, CommonFault.NOT_ACCEPTABLE);
    }

    /** Lets one transaction at a time go on for this customer, also where nothing has been heard of it yet. */
    public void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(1801547117, hashtext(:id))")
                .setParameter("id", id.toString())
                .getSingleResult();
    }
}
