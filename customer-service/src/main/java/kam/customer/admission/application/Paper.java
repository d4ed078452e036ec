package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
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
}
