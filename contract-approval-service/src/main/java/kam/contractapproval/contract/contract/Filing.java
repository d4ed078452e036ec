package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The registration of an approved contract (备案): its number, when, and of which content. Source: requirement A2. */
@Embeddable
record Filing(String filingNumber, Instant filedAt, String filedDigest) {}
