package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class PaymentInstalmentRepository extends Repository<PaymentInstalment> {
    List<PaymentInstalment> of(UUID customerId) {
        return list("customerId", customerId);
    }
}
