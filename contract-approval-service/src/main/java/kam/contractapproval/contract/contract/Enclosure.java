package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;

/** A document that belongs to what is approved (附件), by its kind and the SHA-256 digest of its content. */
@Embeddable
record Enclosure(String kind, String sha256) {}
