package kam.kpi.assessment.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;
import kam.kpi.organisation.Readers;

@ApplicationScoped
class ScorecardRepository extends Repository<Scorecard> {

    /** The scorecard and all others of its person, office and period, locked: one of them may be published. */
    List<Scorecard> lockedWithRivals(UUID id) {
        return find("""
                        from Scorecard rival where exists (from Scorecard it where it.id = ?1
                          and it.person = rival.person and it.office = rival.office and it.period = rival.period)
                        order by rival.id
                        """, id).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    @Override
    public Scorecard visible(UUID id) {
        var scorecard = super.visible(id);
        Readers.mustRead(caller(), scorecard.office(), scorecard.person());
        return scorecard;
    }

    Page<Scorecard> list(ListPage page, ListQuery query) {
        return query.page(getEntityManager(), Scorecard.class, page, readable());
    }

    Filter readable() {
        return Readers.filter(caller());
    }
}
