package kam.contractapproval.trade.invoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The read model of deliveries. */
@ApplicationScoped
class KnownDeliveries implements PanacheRepositoryBase<KnownDelivery, UUID> {
    void delivered(GoodsDelivered event) {
        if (findById(event.deliveryId()) == null) {
            persist(new KnownDelivery(event));
        }
    }

    /** The delivery of this contract; refuses one not heard of yet (409, worth a retry) and one of another contract. */
    KnownDelivery of(UUID contractId, UUID deliveryId) {
        var delivery = findById(deliveryId);
        if (delivery == null) {
            throw new Problem(
                            InvoiceProblem.DELIVERY_NOT_YET_KNOWN,
                            Wording.of("此处尚未获知签收 | Nobody has signed for it, as far as is known here"))
                    .at("/deliveryId", CommonFault.NOT_KNOWN)
                    .retryAfter(1);
        }
        if (!delivery.isOf(contractId)) {
            throw new Problem(
                            InvoiceProblem.DELIVERY_OF_ANOTHER_CONTRACT,
                            Wording.of("不属于合同 {0} | Not of contract {0}", contractId))
                    .at("/deliveryId", CommonFault.NOT_ACCEPTABLE);
        }
        return delivery;
    }
}
