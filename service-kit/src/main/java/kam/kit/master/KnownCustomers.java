package kam.kit.master;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerChanged;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Envelope;
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
    private final LatestStates states;
    private final CustomerFollowers followers;

    KnownCustomers(SignedIn signedIn, LatestStates states, CustomerFollowers followers) {
        this.signedIn = signedIn;
        this.states = states;
        this.followers = followers;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerChanged.class, this::hear);
    }

    private void hear(CustomerChanged event, Envelope envelope) {
        if (!states.takes(event.customerId(), envelope)) {
            return;
        }
        // Waits for those who make something of what they have read here, so that it is there to be followed.
        var before = Optional.ofNullable(findById(event.customerId(), LockModeType.PESSIMISTIC_WRITE))
                .map(CustomerFollowers.Shown::of);
        var now = getEntityManager().merge(new KnownCustomer(event));
        followers.follow(event.customerId(), before, CustomerFollowers.Shown.of(now));
    }

    /**
     * A customer that the caller sees; 404 otherwise, with Retry-After, since it may just have been registered. It stays as
     * it is until the transaction ends.
     */
    public KnownCustomer known(UUID id) {
        var customer = findById(id, LockModeType.PESSIMISTIC_READ);
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

    /** As it was told last, whoever sees it, and as it stays until the transaction ends. */
    public Optional<KnownCustomer> told(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /** One that is a key account; 409 where it is not. */
    public KnownCustomer keyAccount(UUID id) {
        var customer = known(id);
        if (!customer.isKeyAccount()) {
            throw notAKeyAccount(customer.name());
        }
        return customer;
    }

    /** Refuses with 409 one that is known and is no key account, whoever sees it. */
    public void mustBeKeyAccount(UUID id) {
        findByIdOptional(id).filter(customer -> !customer.isKeyAccount()).ifPresent(customer -> {
            throw notAKeyAccount(customer.name());
        });
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
