package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.kit.problem.Problem;

/** A document in the dossier, with the digest of its content in hexadecimal. */
@Embeddable
record Paper(
        UUID documentId,
        @Enumerated(EnumType.STRING) PaperKind kind,
        String sha256,
        @Embedded Marks marks) {

    /** Refuses with 400 marks on anything but a statement. */
    static void mustFit(PaperKind kind, Marks marks) {
        if (kind != PaperKind.RECONCILIATION_STATEMENT && !marks.equals(Marks.NONE)) {
            throw new Problem(ApplicationProblem.MARKS_OF_NO_STATEMENT, "A " + kind + " is attached without marks");
        }
    }

    /** What the office sees on a reconciliation statement: both signatures and the customer's seal (双方签字并加盖对方公章). */
    @Embeddable
    record Marks(boolean signedByOffice, boolean signedByCustomer, boolean sealedByCustomer) {
        static final Marks NONE = new Marks(false, false, false);

        boolean complete() {
            return signedByOffice && signedByCustomer && sealedByCustomer;
        }
    }
}
