package kam.contractapproval.approval.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kam.events.DelegationEvent.DelegationGranted;
import kam.events.DelegationEvent.DelegationRevoked;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A written delegation (书面授权): who may act for an absent principal, in which roles, up to which amount, how long. It
 * gives power only once its deed is filed. Power that is itself delegated cannot be passed on: a principal delegates
 * roles that he holds. Source: 大客户管理制度 三.2(4), requirement A3.
 */
@Entity
@Table(name = "delegation")
class Delegation extends AggregateRoot {
    private String number;
    private String principal;
    private String principalOffice;
    private String delegate;

    @Enumerated(EnumType.STRING)
    private DelegationScope scope;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> offices;

    private BigDecimal amountCap;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private DelegationStatus status;

    private String drawnUpBy;
    private String deedSha256;
    private String confirmedBy;
    private Instant grantedAt;
    private String revokedBy;
    private Instant revokedAt;

    Delegation() {}

    /** Refuses dates that are over or reversed, a delegate who is the principal, and roles the principal lacks. */
    Delegation(String number, NewDelegation wish, Caller by, LocalDate today) {
        boolean forAnother = wish.principal() != null && !wish.principal().equals(by.id());
        if (forAnother && !by.has(Role.ADMIN)) {
            throw new Problem(DelegationProblem.NOT_THE_PRINCIPAL, "You are not " + wish.principal());
        }
        if (!forAnother && !by.roles().containsAll(wish.roles())) {
            throw new Problem(DelegationProblem.ROLE_NOT_HELD, "You hold " + by.roles()).at("/roles", "not all held");
        }
        this.number = number;
        this.principal = forAnother ? wish.principal() : by.id();
        this.principalOffice = forAnother ? wish.principalOffice() : wish.officeOf(by);
        this.delegate = wish.delegate();
        if (delegate.equals(principal) || delegate.equals(by.id())) {
            throw new Problem(DelegationProblem.TO_SELF, "Principal, administrator and delegate are different people")
                    .at("/delegate", "is who grants");
        }
        wish.mustStillComeIntoForce(today);
        this.scope = wish.scope();
        this.roles = wish.roles();
        this.offices = wish.offices();
        this.amountCap = wish.amountCap();
        this.validFrom = wish.validFrom();
        this.validUntil = wish.validUntil();
        this.status = DelegationStatus.DRAWN_UP;
        this.drawnUpBy = by.id();
    }

    /**
     * Files the deed, from when on the delegation gives power; drawn up for another it waits for a second person, and
     * nothing is told yet.
     */
    Optional<DelegationGranted> grant(String deed, Instant at) {
        deedSha256 = deed;
        if (!drawnUpBy.equals(principal)) {
            become(DelegationStatus.AWAITING_CONFIRMATION);
            return Optional.empty();
        }
        return Optional.of(takeEffect(at));
    }

    /** By a second person: not who drew it up, and not whom it favours. */
    DelegationGranted confirm(Caller by, Instant at) {
        if (by.id().equals(drawnUpBy) || by.id().equals(delegate)) {
            throw new Problem(
                    DelegationProblem.SECOND_PERSON_NEEDED,
                    Wording.of("不能由拟定人或受托人确认 | Neither who drew it up nor the delegate confirms it"));
        }
        if (status != DelegationStatus.AWAITING_CONFIRMATION) {
            throw new Problem(DelegationProblem.WRONG_STATUS, "A delegation that is " + status + " awaits nobody");
        }
        confirmedBy = by.id();
        return takeEffect(at);
    }

    private DelegationGranted takeEffect(Instant at) {
        become(DelegationStatus.GRANTED);
        grantedAt = at;
        return new DelegationGranted(
                id(),
                principal,
                delegate,
                scope.name(),
                validFrom,
                validUntil,
                deedSha256,
                principalOffice,
                roles.stream().sorted().toList(),
                offices.stream().sorted().toList(),
                amountCap);
    }

    /** Ends its power at once; by the delegate it is a refusal. */
    Optional<DelegationRevoked> revoke(Caller by, Instant at) {
        become(DelegationStatus.REVOKED);
        revokedBy = by.id();
        revokedAt = at;
        // Of what gave no power yet nobody has heard.
        return grantedAt == null ? Optional.empty() : Optional.of(new DelegationRevoked(id(), principal, delegate));
    }

    private void become(DelegationStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(DelegationProblem.WRONG_STATUS, "A delegation that is " + status + " cannot be " + next);
        }
        status = next;
    }

    /** Refuses everybody but the principal and administrators. */
    void mustBeInHandsOf(Caller caller) {
        if (!principal.equals(caller.id()) && !caller.has(Role.ADMIN)) {
            throw new Problem(DelegationProblem.NOT_THE_PRINCIPAL, "The principal is " + principal);
        }
    }

    /** What the delegate may do on this day; refuses others, and days on which the deed gives no power. */
    Mandate mandateOf(Caller person, LocalDate today) {
        if (!delegate.equals(person.id())) {
            throw new Problem(DelegationProblem.NOT_THE_DELEGATE, "The delegate is somebody else");
        }
        if (!isInForceOn(today)) {
            throw new Problem(
                    DelegationProblem.NOT_IN_FORCE, "It is " + status + " for " + validFrom + "/" + validUntil);
        }
        return mandate();
    }

    /** Refuses everybody but its parties and administrators. */
    void mustBeEndedBy(Caller caller) {
        if (!delegate.equals(caller.id())) {
            mustBeInHandsOf(caller);
        }
    }

    boolean isInForceOn(LocalDate day) {
        return status == DelegationStatus.GRANTED && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    Mandate mandate() {
        Set<String> homes = principalOffice == null ? Set.of() : Set.of(principalOffice);
        return new Mandate(delegate, principal, id(), scope.kinds(), roles, homes, offices, amountCap);
    }

    /** Refuses to come back to its principal by way of other granted delegations, as in A for B, B for C, C for A. */
    void mustNotCloseCircle(List<Delegation> granted) {
        Set<String> reached = new HashSet<>(Set.of(delegate));
        for (boolean grew = true; grew; ) {
            grew = false;
            for (var other : granted) {
                grew |= reached.contains(other.principal) && reached.add(other.delegate);
            }
        }
        if (reached.contains(principal)) {
            throw new Problem(DelegationProblem.CYCLE, delegate + " already acts through others for " + principal)
                    .at("/delegate", "closes a circle");
        }
    }

    boolean concerns(Caller caller) {
        return principal.equals(caller.id()) || delegate.equals(caller.id()) || drawnUpBy.equals(caller.id());
    }

    /** None: people of all offices may be party to it. */
    @Override
    public String office() {
        return null;
    }

    DelegationView view() {
        return new DelegationView(
                id(),
                number,
                status,
                Person.of(principal),
                principalOffice,
                Person.of(delegate),
                scope,
                roles,
                offices,
                amountCap,
                validFrom,
                validUntil,
                Person.of(drawnUpBy),
                deedSha256,
                Person.of(confirmedBy),
                grantedAt,
                Person.of(revokedBy),
                revokedAt,
                version());
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
