package kam.kit.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kam.events.DelegationEvent.DelegationGranted;
import kam.kit.identity.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A deed of delegation (授权委托书) as contract-approval-service told it: in whose place its delegate may decide, in which
 * roles, where, up to which amount, how long. Source: 大客户管理制度 三.2(4), requirement A3.
 */
@Entity
class Deed {
    @Id
    private UUID id;

    private String principal;
    private String delegate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> roles;

    /** Where the principal holds his roles of an office; null for one of the head office. */
    private String home;

    /** Empty where it is not limited to some. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> offices;

    private BigDecimal amountCap;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean revoked;

    Deed() {}

    Deed(DelegationGranted granted) {
        id = granted.delegationId();
        principal = granted.principal();
        delegate = granted.delegate();
        roles = Set.copyOf(granted.roles());
        home = granted.principalOffice();
        offices = granted.offices() == null ? Set.of() : Set.copyOf(granted.offices());
        amountCap = granted.amountCap();
        validFrom = granted.validFrom();
        validUntil = granted.validUntil();
    }

    void revoke() {
        revoked = true;
    }

    UUID id() {
        return id;
    }

    String principal() {
        return principal;
    }

    /** Where the principal holds his roles of an office; none for one of the head office. */
    Set<String> homes() {
        return home == null ? Set.of() : Set.of(home);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isInForceOn(LocalDate day) {
        return !revoked && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** Whether it lets its delegate decide in one of these roles on something of this office and amount. */
    boolean covers(Collection<String> deciders, String office, BigDecimal amount) {
        return deciders.stream().anyMatch(role -> roles.contains(role) && reaches(role, office))
                && (offices.isEmpty() || offices.contains(office))
                && (amountCap == null || amount != null && amount.compareTo(amountCap) <= 0);
    }

    private boolean reaches(String role, String office) {
        return !Role.isOfOffice(role) || office != null && office.equals(home);
    }
}
