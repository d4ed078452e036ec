package kam.goodsledger.contract.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kam.events.CustomerEvent.CreditGraded;
import kam.events.CustomerEvent.CustomerChanged;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.goodsledger.ledger.Receivables;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

/** The customers' credit: locked by whoever reserves or frees it, after the contract and before the ledger. */
@ApplicationScoped
public class Credits extends Repository<CustomerCredit> {
    private final Receivables receivables;

    Credits(Receivables receivables) {
        this.receivables = receivables;
    }

    /** The customer's credit, locked until the transaction ends; empty while no limit is known. */
    public Optional<CustomerCredit> ofCustomer(UUID customerId) {
        return Optional.ofNullable(findById(customerId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the exposure of this credit, which is locked, may change by so much. */
    public boolean allows(CustomerCredit credit, BigDecimal change) {
        return credit.allows(receivables.of(credit.id()), change);
    }

    @Transactional
    CreditExposureView exposure(UUID customerId) {
        var credit = visible(customerId);
        return CreditExposureView.of(credit, receivables.of(customerId));
    }

    @Transactional
    Page<CreditExposureView> list(PageRequest page, String office) {
        return page(page, Filter.visibleTo(caller()).where("office", office))
                .map(credit -> CreditExposureView.of(credit, receivables.of(credit.id())));
    }

    /** The credit goes with its customer, also to another office. */
    void changed(CustomerChanged event) {
        ofCustomer(event.customerId()).ifPresent(credit -> credit.moveTo(event.office()));
    }

    void graded(CreditGraded event) {
        graded(event.customerId(), event.office(), event.level(), event.limit());
    }

    void confirmed(KeyAccountConfirmed event) {
        graded(event.customerId(), event.office(), event.creditLevel(), event.creditLimit());
    }

    private void graded(UUID customerId, String office, String level, BigDecimal limit) {
        var known = ofCustomer(customerId);
        known.ifPresent(credit -> credit.graded(office, level, limit));
        if (known.isEmpty()) {
            persist(new CustomerCredit(customerId).graded(office, level, limit));
        }
    }
}
