package kam.customer.admission.application;

import jakarta.persistence.Embeddable;

/** What the office sees on a reconciliation statement: both signatures and the customer's seal (双方签字并加盖对方公章). */
@Embeddable
record Marks(boolean signedByOffice, boolean signedByCustomer, boolean sealedByCustomer) {
    static final Marks NONE = new Marks(false, false, false);

    boolean complete() {
        return signedByOffice && signedByCustomer && sealedByCustomer;
    }
}
