package kam.contractapproval.approval.delegation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A delegation as clients see it; the deed by the SHA-256 digest of its content, the cap in CNY. */
record DelegationView(
        UUID id,
        String number,
        DelegationStatus status,
        String principal,
        String principalOffice,
        String delegate,
        DelegationScope scope,
        Set<String> roles,
        Set<String> offices,
        BigDecimal amountCap,
        LocalDate validFrom,
        LocalDate validUntil,
        String drawnUpBy,
        String deedSha256,
        Instant grantedAt,
        String revokedBy,
        Instant revokedAt,
        long version)
        implements Versioned {}
