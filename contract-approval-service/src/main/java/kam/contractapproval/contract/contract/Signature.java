package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The filing of the signed and sealed copy (签订): which document, signed when, in force from when, filed by whom. */
@Embeddable
record Signature(UUID signedCopyId, LocalDate signedOn, LocalDate effectiveFrom, String signatureFiledBy) {}
