package kam.goodsledger.stock.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.transfer.Occasion;
import kam.goodsledger.stock.transfer.TransferBooks;
import kam.goodsledger.stock.transfer.Transfers;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;

@ApplicationScoped
class AllocationService {
    /** Who accepts where nobody says anything. */
    private static final String NOBODY = "silent-acceptance";

    private final AllocationRepository allocations;
    private final Transfers transfers;
    private final TransferBooks books;
    private final Numbers numbers;
    private final Acts acts;
    private final SignedIn signedIn;
    private final Clock clock;

    AllocationService(
            AllocationRepository allocations,
            Transfers transfers,
            TransferBooks books,
            Numbers numbers,
            Acts acts,
            SignedIn signedIn,
            Clock clock) {
        this.allocations = allocations;
        this.transfers = transfers;
        this.books = books;
        this.numbers = numbers;
        this.acts = acts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    AllocationView order(NewAllocation order) {
        var goods = transfers.planned(order.goods());
        var number = numbers.next(Series.ALLOCATION);
        var allocation = new Allocation(number, goods, order.reason(), acts.current());
        allocations.persist(allocation);
        return stored(allocation);
    }

    @Transactional
    AllocationView cancel(UUID id) {
        var allocation = allocations.locked(id);
        allocation.cancel(acts.current());
        return stored(allocation);
    }

    /** Refuses with 409 what is not held any more, and what the other contract does not entitle to. */
    @Transactional
    AllocationView dispatch(UUID id) {
        var allocation = allocations.locked(id);
        var act = acts.current();
        allocation.dispatch(act, signedIn.caller());
        transfers.mustBePossible(allocation.goods());
        books.sent(allocation.goods(), occasion(allocation, act));
        return stored(allocation);
    }

    @Transactional
    AllocationView receive(UUID id) {
        var allocation = allocations.locked(id);
        var act = acts.current();
        allocation.receive(act, signedIn.caller(), clock.getZone());
        books.arrived(allocation.goods(), occasion(allocation, act));
        return stored(allocation);
    }

    @Transactional
    AllocationView accept(UUID id) {
        var allocation = allocations.locked(id);
        var act = acts.current();
        allocation.accept(act, signedIn.caller());
        return accepted(allocation, act);
    }

    @Transactional
    AllocationView dispute(UUID id, Objection objection) {
        var allocation = allocations.locked(id);
        allocation.dispute(objection, acts.current(), signedIn.caller());
        return stored(allocation);
    }

    @Transactional
    AllocationView settle(UUID id, Settlement settlement) {
        var allocation = allocations.locked(id);
        var act = acts.current();
        allocation.settle(settlement, act);
        return accepted(allocation, act);
    }

    private AllocationView accepted(Allocation allocation, Act act) {
        books.accepted(allocation.goods(), allocation.lost(), occasion(allocation, act));
        return stored(allocation);
    }

    @Transactional
    List<UUID> due(int atMost) {
        return allocations.due(clock.instant(), atMost);
    }

    /** Nothing happens where someone else was faster. */
    @Transactional
    void acceptSilently(UUID id) {
        var allocation = allocations.lockedForEvent(id);
        var act = acts.of(NOBODY);
        if (allocation.acceptSilently(act)) {
            accepted(allocation, act);
        }
    }

    private static Occasion occasion(Allocation allocation, Act act) {
        return new Occasion(allocation.id(), allocation.number(), act.at(), act.by());
    }

    @Transactional
    AllocationView read(UUID id) {
        return allocations.visible(id).view();
    }

    @Transactional
    Page<AllocationView> list(PageRequest page, String office, AllocationStatus status) {
        return allocations.list(page, office, status).map(Allocation::view);
    }

    private AllocationView stored(Allocation allocation) {
        allocations.flush();
        return allocation.view();
    }
}
