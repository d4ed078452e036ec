package kam.contractapproval.approval.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kam.events.DelegationEvent.DelegationGranted;
import kam.events.DelegationEvent.DelegationRevoked;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.label.Called;
import kam.kit.master.Organisation;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
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
            throw new Problem(
                    DelegationProblem.NOT_THE_PRINCIPAL, Wording.of("您不是 {0} | You are not {0}", wish.principal()));
        }
        if (!forAnother && !by.roles().containsAll(wish.roles())) {
            throw new Problem(
                            DelegationProblem.ROLE_NOT_HELD,
                            Wording.of("您担任：{roles} | You hold: {roles}").with("roles", called(by.roles())))
                    .at("/roles", CommonFault.NOT_ACCEPTABLE);
        }
        this.number = number;
        this.principal = forAnother ? wish.principal() : by.id();
        this.principalOffice = forAnother ? wish.principalOffice() : wish.officeOf(by);
        this.delegate = wish.delegate();
        if (delegate.equals(principal) || delegate.equals(by.id())) {
            throw new Problem(
                            DelegationProblem.TO_SELF,
                            Wording.of(
                                    "授权人、管理员和受托人须为不同的人 | Principal, administrator and delegate are different people"))
                    .at("/delegate", CommonFault.NOT_ACCEPTABLE);
        }
        wish.mustBeOfUse(principalOffice);
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
            throw new Problem(
                    DelegationProblem.WRONG_STATUS,
                    Wording.of("当前为{status}，不待确认 | It is {status} and awaits nobody")
                            .with("status", Called.of(status)));
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
    Optional<DelegationRevoked> revoke(String by, Instant at) {
        become(DelegationStatus.REVOKED);
        revokedBy = by;
        revokedAt = at;
        // Of what gave no power yet nobody has heard.
        return grantedAt == null ? Optional.empty() : Optional.of(new DelegationRevoked(id(), principal, delegate));
    }

    boolean isGranted() {
        return status == DelegationStatus.GRANTED;
    }

    private void become(DelegationStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    DelegationProblem.WRONG_STATUS,
                    Wording.of("当前为{status}，不能变为{next} | It is {status} and cannot be {next}")
                            .with("status", Called.of(status))
                            .with("next", Called.of(next)));
        }
        status = next;
    }

    /** Refuses everybody but the principal and administrators. */
    void mustBeInHandsOf(Caller caller) {
        if (!principal.equals(caller.id()) && !caller.has(Role.ADMIN)) {
            throw new Problem(
                    DelegationProblem.NOT_THE_PRINCIPAL, Wording.of("授权人是 {0} | The principal is {0}", principal));
        }
    }

    /** What the delegate may do on this day; refuses others, and days on which the deed gives no power. */
    Mandate mandateOf(Caller person, LocalDate today) {
        if (!delegate.equals(person.id())) {
            throw new Problem(DelegationProblem.NOT_THE_DELEGATE, Wording.of("受托人是他人 | The delegate is somebody else"));
        }
        if (!isInForceOn(today)) {
            throw new Problem(
                    DelegationProblem.NOT_IN_FORCE,
                    Wording.of("{status}，期限 {from} 至 {until} | It is {status}, from {from} until {until}")
                            .with("status", Called.of(status))
                            .with("from", validFrom)
                            .with("until", validUntil));
        }
        return mandate();
    }

    /** Refuses everybody but its parties and administrators. */
    void mustBeEndedBy(Caller caller) {
        if (!delegate.equals(caller.id())) {
            mustBeInHandsOf(caller);
        }
    }

    /**
     * Refuses with 403 roles of which the organisation knows that the principal does not hold them: nobody could ever act
     * under the deed.
     */
    void mustBeHeld(Organisation organisation) {
        var deed = mandate();
        var held = organisation.stillLent(principal, roles, deed.homes(), validFrom);
        if (!held.containsAll(roles)) {
            var missing =
                    roles.stream().filter(role -> !held.contains(role)).sorted().toList();
            throw new Problem(
                            DelegationProblem.PRINCIPAL_LACKS_ROLE,
                            Wording.of("{person} 不担任：{roles} | {person} does not hold: {roles}")
                                    .with("person", principal)
                                    .with("roles", called(missing)))
                    .at("/roles", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private static Wording called(Collection<String> roles) {
        return Called.all(roles.stream().sorted().map(Called::role).toList());
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
            throw new Problem(
                            DelegationProblem.CYCLE,
                            Wording.of(
                                    "{0} 的权力已经由他人转到 {1} | {1} acts, through others, for {0} already",
                                    delegate, principal))
                    .at("/delegate", CommonFault.NOT_ACCEPTABLE);
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
        return view(List.of());
    }

    DelegationView view(List<DelegationWarning> warnings) {
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
                warnings,
                version());
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
