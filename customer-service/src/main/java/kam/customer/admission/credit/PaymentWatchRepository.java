package kam.customer.admission.credit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class PaymentWatchRepository extends Repository<PaymentWatch> {
    /** The customers to be looked at by that day. */
    List<UUID> due(LocalDate today, int atMost) {
        return find("checkOn <= ?1", Sort.ascending("checkOn"), today).page(0, atMost).stream()
                .map(PaymentWatch::id)
                .toList();
    }

    void next(UUID customerId, LocalDate day) {
        var watch = findById(customerId);
        if (watch == null) {
            watch = new PaymentWatch(customerId);
            persist(watch);
        }
        watch.next(day);
    }
}
