package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.KnownCustomers;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
public class CustomerRepository extends Repository<Customer> {
    /**
     * For a request that names it by its id; what the caller does not see is refused as in every service. It stays as it is
     * until the transaction ends, so that what is made of it goes with it later.
     */
    public Customer named(UUID id) {
        return seen(id, findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /** The same, for one transaction at a time. */
    public Customer namedAndLocked(UUID id) {
        return seen(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Customer seen(UUID id, Customer customer) {
        if (customer == null || !caller().sees(customer.office())) {
            throw KnownCustomers.unknown(id);
        }
        return customer;
    }

    /** Refuses with 409 a credit code that is registered. */
    void mustNotKnow(String creditCode) {
        if (knows(creditCode)) {
            throw alreadyRegistered(creditCode);
        }
    }

    /** Writes it now; refuses with 409 a credit code that was registered at the same moment. */
    void writeNew(Customer customer) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            if ("customer_credit_code_key".equals(e.getConstraintName())) {
                throw alreadyRegistered(customer.creditCode());
            }
            throw e;
        }
    }

    private static Problem alreadyRegistered(String creditCode) {
        return new Problem(CustomerProblem.CUSTOMER_ALREADY_REGISTERED, "Registered: " + creditCode);
    }

    Page<Customer> list(ListPage page, ListQuery query) {
        return query.page(getEntityManager(), Customer.class, page, visible());
    }

    Filter visible() {
        return Filter.visibleTo(caller());
    }

    /** Of all offices that the caller sees, by their names. */
    public List<ArchivesOfOffice> archivesByOffice() {
        var visible = Filter.visibleTo(caller());
        var query = getEntityManager()
                .createQuery(
                        "select office, count(*), count(archivePercent), coalesce(sum(archivePercent), 0)"
                                + " from Customer where " + visible.hql() + " group by office order by office",
                        Object[].class);
        visible.values().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new ArchivesOfOffice(
                        (String) row[0], (Long) row[1], (Long) row[2], new BigDecimal(row[3].toString())))
                .toList();
    }

    public Page<Customer> notReviewedSince(PageRequest page, LocalDate day) {
        return page(page, Filter.visibleTo(caller()).where("archiveReviewedOn < :day", "day", day));
    }

    /** Whether any office has registered this credit code. */
    public boolean knows(String creditCode) {
        return count("creditCode", creditCode) > 0;
    }

    /** Of all offices, with their contacts. */
    List<Customer> withCreditCodes(List<String> codes) {
        return list("from Customer c left join fetch c.contacts where c.creditCode in ?1", codes);
    }

    /** Writes what is not written yet and lets go of everything read, so that a long piece of work stays light. */
    void forget() {
        flush();
        getEntityManager().clear();
    }
}
