package kam.events.customer;

import java.util.List;
import java.util.UUID;

/** A key-account application (大客户申请) with a complete dossier asks for approval. */
public record ApplicationSubmitted(
        UUID applicationId,
        String number,
        int revision,
        UUID customerId,
        String customerName,
        String office,
        String accountManager,
        String submittedBy,
        ProposedContract contract,
        List<DossierDocument> dossier)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return applicationId;
    }
}
