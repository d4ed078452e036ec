package kam.customer.servicedesk.controlleddocument;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.servicedesk.controlleddocument.DocumentHead.DocumentKind;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ControlledDocumentRepository extends Repository<ControlledDocument> {
    /** Refuses with 409 a number that is taken, even if that happened at the same moment. */
    void add(ControlledDocument document) {
        if (count("number", document.number()) > 0) {
            throw numberTaken(document);
        }
        try {
            persistAndFlush(document);
        } catch (ConstraintViolationException e) {
            if ("controlled_document_number_key".equals(e.getConstraintName())) {
                throw numberTaken(document);
            }
            throw e;
        }
    }

    private static Problem numberTaken(ControlledDocument document) {
        return new Problem(ControlProblem.NUMBER_TAKEN, "Taken: " + document.number())
                .at("/number", "belongs to another document");
    }

    Page<ControlledDocument> list(
            PageRequest page, ControlStatus status, DocumentKind kind, String executingDepartment) {
        return page(
                page,
                new Filter()
                        .where("status", status)
                        .where("head.kind = :kind", "kind", kind)
                        .where("head.executingDepartment = :department", "department", executingDepartment));
    }
}
