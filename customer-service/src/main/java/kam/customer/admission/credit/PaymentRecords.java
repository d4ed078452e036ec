package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.events.ContractEvent.ContractEffective;
import kam.events.MoneyEvent.PaymentCollected;

/** Keeps what one hears of contracts and payments; whatever comes twice or in another order changes nothing. */
@ApplicationScoped
class PaymentRecords {
    private final PaymentInstalmentRepository instalments;
    private final CustomerPaymentRepository payments;
    private final Regrading regrading;

    PaymentRecords(PaymentInstalmentRepository instalments, CustomerPaymentRepository payments, Regrading regrading) {
        this.instalments = instalments;
        this.payments = payments;
        this.regrading = regrading;
    }

    @Transactional
    void contractEffective(ContractEffective contract, UUID eventId) {
        for (var agreed : contract.instalments()) {
            if (instalments.findById(PaymentInstalment.idOf(contract.contractId(), agreed.number())) == null) {
                instalments.persist(
                        new PaymentInstalment(contract.customerId(), contract.contractId(), agreed, eventId));
            }
        }
        regrading.regrade(contract.customerId());
    }

    @Transactional
    void collected(PaymentCollected payment, UUID eventId) {
        if (payments.findById(payment.paymentId()) == null) {
            payments.persist(new CustomerPayment(payment, eventId));
        }
        regrading.regrade(payment.customerId());
    }
}
