package kam.kpi.measure.target;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kpi.measure.indicator.Evidence.Plan;
import kam.kpi.organisation.Readers;

@ApplicationScoped
public class TargetRepository extends Repository<Target> {

    /** The person's target as it stands now. */
    public Optional<Plan> planFor(String indicator, String person, String office, String period) {
        return find("indicator = ?1 and person = ?2 and office = ?3 and period = ?4", indicator, person, office, period)
                .firstResultOptional()
                .map(Target::plan);
    }

    /**
     * All targets of an indicator and period. For a command: lets no other command change any of them until the
     * transaction ends, since the sums hold only over all together.
     */
    Breakdown lockedBreakdown(String indicator, String period) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:plan, 0))) held")
                .setParameter("plan", "target " + indicator + " " + period)
                .getSingleResult();
        return breakdown(indicator, period);
    }

    Breakdown breakdown(String indicator, String period) {
        return new Breakdown(
                list("indicator = ?1 and period = ?2", Sort.ascending("office", "person"), indicator, period));
    }

    @Override
    public Target visible(UUID id) {
        var target = super.visible(id);
        Readers.mustRead(caller(), target.office(), target.person());
        return target;
    }

    Page<Target> list(PageRequest page, String indicator, String period, String office, String person) {
        return page(
                page,
                Readers.filter(caller())
                        .where("indicator", indicator)
                        .where("period", period)
                        .where("office", office)
                        .where("person", person));
    }
}
