package kam.contractapproval.approval.delegation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * A delegation as clients see it; the deed by the SHA-256 digest of its content, the cap in CNY. Lists are without
 * warnings.
 */
record DelegationView(
        UUID id,
        String number,
        DelegationStatus status,
        Person principal,
        String principalOffice,
        Person delegate,
        DelegationScope scope,
        Set<String> roles,
        Set<String> offices,
        BigDecimal amountCap,
        LocalDate validFrom,
        LocalDate validUntil,
        Person drawnUpBy,
        String deedSha256,
        Person confirmedBy,
        Instant grantedAt,
        Person revokedBy,
        Instant revokedAt,
        List<DelegationWarning> warnings,
        long version)
        implements Versioned {}
