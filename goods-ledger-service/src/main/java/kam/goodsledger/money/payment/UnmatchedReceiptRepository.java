package kam.goodsledger.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import kam.goodsledger.money.payment.UnmatchedReceipt.UnmatchedStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

/** Receipts of no office yet; only people of the headquarters get to them. */
@ApplicationScoped
class UnmatchedReceiptRepository extends Repository<UnmatchedReceipt> {
    Page<UnmatchedReceipt> list(PageRequest page, UnmatchedStatus status) {
        return page(page, Filter.ofNoOffice(caller()).where("status", status));
    }
}
