package kam.visit.gift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kam.visit.gift.GiftApplication.YearShare;

@ApplicationScoped
class GiftAllowances implements PanacheRepositoryBase<GiftAllowance, UUID> {
    private static final String OF = "customerId = ?1 and recipient = ?2 and year = ?3";

    private final EntityManager entities;
    private final GiftLimits limits;

    GiftAllowances(EntityManager entities, GiftLimits limits) {
        this.entities = entities;
        this.limits = limits;
    }

    /** Empty where the recipient was never thought of in that year. */
    Optional<GiftAllowance> of(Recipient recipient, int year) {
        return find(OF, recipient.customerId(), recipient.name(), year).firstResultOptional();
    }

    void reserve(Recipient recipient, YearShare share) {
        locked(recipient, share.year()).reserve(share.amount(), limits.perRecipientAndYear());
    }

    void release(Recipient recipient, YearShare share) {
        locked(recipient, share.year()).release(share.amount());
    }

    /** A gift that is given in another year than was planned counts in the year it is given, and must fit there. */
    void settle(Recipient recipient, YearShare reserved, YearShare given) {
        if (given.year() == reserved.year()) {
            locked(recipient, given.year()).settle(reserved.amount(), given.amount());
            return;
        }
        // the earlier year first, always: two hand-overs then never wait for each other
        var earlier = locked(recipient, Math.min(reserved.year(), given.year()));
        var later = locked(recipient, Math.max(reserved.year(), given.year()));
        var late = given.year() > reserved.year();
        (late ? earlier : later).release(reserved.amount());
        var counting = late ? later : earlier;
        counting.reserve(given.amount(), limits.perRecipientAndYear());
        counting.settle(given.amount(), given.amount());
    }

    /** The row is made first, since a lock on a row that is not there protects nothing. */
    private GiftAllowance locked(Recipient recipient, int year) {
        entities.createNativeQuery("""
                        insert into gift_allowance (id, customer_id, recipient, year)
                        values (:id, :customer, :recipient, :year)
                        on conflict (customer_id, recipient, year) do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("customer", recipient.customerId())
                .setParameter("recipient", recipient.name())
                .setParameter("year", year)
                .executeUpdate();
        return find(OF, recipient.customerId(), recipient.name(), year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }
}
