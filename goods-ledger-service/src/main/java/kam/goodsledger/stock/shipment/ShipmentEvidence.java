package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.document.Documents;
import kam.kit.problem.Problem;

/** The documents that commands of a shipment refer to. */
@ApplicationScoped
class ShipmentEvidence {
    private final Documents documents;

    ShipmentEvidence(Documents documents) {
        this.documents = documents;
    }

    /** Refuses with 409 what is no document of this shipment. */
    void mustBeAttached(UUID shipmentId, UUID documentId) {
        if (documents.of(shipmentId, documentId).isEmpty()) {
            throw new Problem(ShipmentProblem.EVIDENCE_MISSING, "Attach it to the shipment first")
                    .at("/documentId", "not a document of this shipment");
        }
    }
}
