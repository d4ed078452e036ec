package kam.customer.customer;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
public class CustomerRepository extends Repository<Customer> {
    boolean knows(String creditCode) {
        return count("creditCode", creditCode) > 0;
    }

    Page<Customer> list(PageRequest page, CustomerStatus status, String creditCode) {
        return page(page, Filter.visibleTo(caller()).where("status", status).where("creditCode", creditCode));
    }
}
