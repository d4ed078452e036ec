package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CustomerPaymentRepository extends Repository<CustomerPayment> {
    List<CustomerPayment> of(UUID customerId) {
        return list("customerId", customerId);
    }
}
