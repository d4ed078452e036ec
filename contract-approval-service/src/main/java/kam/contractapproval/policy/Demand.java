package kam.contractapproval.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What somebody needs in order to act: a role, where {@code ofOffice} in the contract's own office, for a contract of
 * this amount in CNY (null where it has none).
 */
@Embeddable
public record Demand(
        @Enumerated(EnumType.STRING) StepKind kind, String role, boolean ofOffice, String office, BigDecimal amount) {}
