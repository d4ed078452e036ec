package kam.goodsledger.stock.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class AllocationRepository extends Repository<Allocation> {
    Page<Allocation> list(PageRequest page, String office, AllocationStatus status) {
        return page(
                page,
                Filter.visibleTo(caller(), "goods.fromOffice", "goods.toOffice")
                        .where("(goods.fromOffice = :office or goods.toOffice = :office)", "office", office)
                        .where("status", status));
    }

    @Override
    public Allocation visible(UUID id) {
        return concerning(super.visible(id));
    }

    @Override
    public Allocation locked(UUID id) {
        return concerning(super.locked(id));
    }

    private Allocation concerning(Allocation allocation) {
        allocation.mustConcern(caller());
        return allocation;
    }

    /** Those that silence has accepted. */
    List<UUID> due(Instant now, int atMost) {
        return find("status = ?1 and deadline <= ?2 order by deadline", AllocationStatus.RECEIVED, now)
                .range(0, atMost - 1)
                .stream()
                .map(Allocation::id)
                .toList();
    }
}
