package kam.kit.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kam.events.DelegationEvent.DelegationGranted;
import kam.events.DelegationEvent.DelegationRevoked;
import kam.kit.master.Organisation;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kit.trail.Act;

/**
 * The deeds of delegation that this service was told of. One that was revoked lives on here for the time that its event
 * takes, no longer. One gives nothing in a role that its principal holds no more.
 */
@ApplicationScoped
class Deeds implements PanacheRepositoryBase<Deed, UUID>, EventHandler {
    /** Those that cover approving: the source delegates signing, and approving only where the deed says so. */
    private static final Set<String> APPROVING = Set.of("APPROVE", "BOTH");

    private final Organisation organisation;

    Deeds(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(DelegationGranted.class, this::granted);
        events.on(DelegationRevoked.class, this::revoked);
    }

    /** An older event that does not say for which roles grants nothing here. */
    private void granted(DelegationGranted event) {
        if (event.roles() != null && APPROVING.contains(event.scope()) && findById(event.delegationId()) == null) {
            persist(new Deed(event));
        }
    }

    private void revoked(DelegationRevoked event) {
        findByIdOptional(event.delegationId(), LockModeType.PESSIMISTIC_WRITE).ifPresent(Deed::revoke);
    }

    /** The same person under a deed that lets him decide this, to show what is possible. Takes no lock. */
    Optional<Act> standingIn(Act own, Collection<String> deciders, String office, BigDecimal amount) {
        return standingIn(own, null, deciders, office, amount, LockModeType.NONE);
    }

    /** The same to decide: under the named deed, if one is named, which stays in force until the transaction ends. */
    Optional<Act> decidingFor(Act own, UUID named, Collection<String> deciders, String office, BigDecimal amount) {
        return standingIn(own, named, deciders, office, amount, LockModeType.PESSIMISTIC_READ);
    }

    private Optional<Act> standingIn(
            Act own, UUID named, Collection<String> deciders, String office, BigDecimal amount, LockModeType lock) {
        return find("delegate = ?1 and not revoked and validFrom <= ?2 and validUntil >= ?2", own.by(), own.day())
                .withLock(lock)
                .list()
                .stream()
                .filter(deed -> named == null || deed.id().equals(named))
                .filter(deed -> deed.covers(heldBy(deed, deciders, lock), office, amount))
                .findFirst()
                .map(deed -> own.under(deed.id(), deed.principal()));
    }

    private Collection<String> heldBy(Deed deed, Collection<String> deciders, LockModeType lock) {
        return lock == LockModeType.NONE
                ? organisation.stillLent(deed.principal(), deciders, deed.homes(), deed.validFrom())
                : organisation.stillLentForDecision(deed.principal(), deciders, deed.homes(), deed.validFrom());
    }
}
